package se.samverkansgraf.model.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import se.samverkansgraf.model.ModelFaults;

/** Reads what concepts are. */
final class DefinitionReader {

    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String SV = "sv";
    private static final String EN = "en";
    private static final String SOURCE = "source";
    private static final List<String> WANTED = List.of(KIND, ID, SV, EN);
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(KIND, ID, SV, EN, SOURCE));

    private final NodeReader nodes;

    DefinitionReader(ModelFaults faults) {
        this.nodes = new NodeReader(Definition.FILE_NAME, faults);
    }

    List<Definition.Listed> read(Node root) {
        List<Definition.Listed> definitions = new ArrayList<>();
        for (MappingNode mapping : nodes.mappings(root)) {
            definition(mapping, nodes.values(mapping, KEYS)).ifPresent(definitions::add);
        }
        return definitions;
    }

    private Optional<Definition.Listed> definition(MappingNode mapping, Map<String, Node> values) {
        if (!values.keySet().containsAll(WANTED)) {
            nodes.fault(mapping, "a definition wants " + String.join(", ", WANTED));
            return Optional.empty();
        }
        String id = nodes.text(values.get(ID), ID);
        Definition definition = new Definition(nodes.text(values.get(SV), SV), nodes.text(values.get(EN), EN));
        return nodes.kind(values.get(KIND), KIND)
                .map(kind -> new Definition.Listed(kind, id, definition, NodeReader.lineOf(mapping)));
    }
}
