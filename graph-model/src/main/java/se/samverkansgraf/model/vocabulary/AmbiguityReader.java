package se.samverkansgraf.model.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
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
            Map<String, Node> values = nodes.values(mapping, KEYS);
            if (values.size() < KEYS.size()) {
                nodes.fault(mapping, "an ambiguity wants " + String.join(", ", KEYS));
                continue;
            }
            String label = nodes.text(values.get(LABEL), LABEL);
            List<String> concepts = nodes.texts(values.get(CONCEPTS), CONCEPTS);
            kind(values.get(KIND))
                    .ifPresent(
                            kind -> ambiguities.add(new Ambiguity(kind, label, concepts, NodeReader.lineOf(mapping))));
        }
        return ambiguities;
    }

    private Optional<ConceptKind> kind(Node node) {
        String written = nodes.text(node, KIND);
        Optional<ConceptKind> kind = Arrays.stream(ConceptKind.values())
                .filter(each -> each.name().equals(written))
                .findFirst();
        if (kind.isEmpty()) {
            nodes.fault(node, "the kind '%s' is none of %s".formatted(written, Arrays.toString(ConceptKind.values())));
        }
        return kind;
    }
}
