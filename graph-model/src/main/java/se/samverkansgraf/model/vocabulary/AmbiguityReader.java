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
import se.samverkansgraf.model.vocabulary.Entry.Ambiguity;

/** Reads the wordings that several concepts share on purpose. */
final class AmbiguityReader {

    private static final String KIND = "kind";
    private static final String LABEL = "label";
    private static final String CONCEPTS = "concepts";
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(KIND, LABEL, CONCEPTS));

    private final NodeReader nodes;

    AmbiguityReader(ModelFaults faults) {
        this.nodes = new NodeReader(Ambiguity.FILE_NAME, faults);
    }

    List<Ambiguity> read(Node root) {
        List<Ambiguity> ambiguities = new ArrayList<>();
        for (MappingNode mapping : nodes.mappings(root)) {
            ambiguity(mapping, nodes.values(mapping, KEYS)).ifPresent(ambiguities::add);
        }
        return ambiguities;
    }

    private Optional<Ambiguity> ambiguity(MappingNode mapping, Map<String, Node> values) {
        Node kind = values.get(KIND);
        Node label = values.get(LABEL);
        Node concepts = values.get(CONCEPTS);
        if (kind == null || label == null || concepts == null) {
            nodes.fault(mapping, "an ambiguity wants " + String.join(", ", KEYS));
            return Optional.empty();
        }
        String wording = nodes.text(label, LABEL);
        List<String> claimants = nodes.texts(concepts, CONCEPTS);
        return nodes.kind(kind, KIND).map(of -> new Ambiguity(of, wording, claimants, NodeReader.lineOf(mapping)));
    }
}
