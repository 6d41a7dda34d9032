package se.samverkansgraf.model.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.samverkansgraf.model.ModelFaults;

/** Reads lists of flat mappings out of one YAML file, telling each fault with its line. */
final class NodeReader {

    private final String file;
    private final ModelFaults faults;

    NodeReader(String file, ModelFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The line a node begins on, from 1. */
    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    void fault(Node node, String message) {
        faults.add(file, lineOf(node), message);
    }

    /** The mappings of a list; whatever else stands there is a fault. */
    List<MappingNode> mappings(Node root) {
        List<MappingNode> mappings = new ArrayList<>();
        for (Node item : items(root, "the file")) {
            if (item instanceof MappingNode mapping) {
                mappings.add(mapping);
            } else {
                fault(item, "an entry is a mapping, such as {id: …}");
            }
        }
        return mappings;
    }

    /** The values of a mapping by key; a key that is unknown or stands twice is a fault. */
    Map<String, Node> values(MappingNode mapping, Set<String> known) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                fault(tuple.getKeyNode(), "unknown key '%s', known here: %s".formatted(key, String.join(", ", known)));
            } else if (values.put(key, tuple.getValueNode()) != null) {
                fault(tuple.getKeyNode(), "the key '%s' stands twice".formatted(key));
            }
        }
        return values;
    }

    /** A text without stray blanks; a fault and the empty text where the node is none. */
    String text(Node node, String name) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            fault(node, "'%s' wants a text".formatted(name));
            return "";
        }
        if (!Labels.isClean(scalar.getValue())) {
            fault(node, "'%s' has stray blanks or decomposed letters in '%s'".formatted(name, scalar.getValue()));
        }
        return scalar.getValue();
    }

    /** The texts of a list. */
    List<String> texts(Node node, String name) {
        return items(node, "'" + name + "'").stream()
                .map(item -> text(item, name))
                .toList();
    }

    /** A kind of concept, or nothing and a fault where the node names none. */
    Optional<ConceptKind> kind(Node node, String name) {
        String written = text(node, name);
        Optional<ConceptKind> kind = Arrays.stream(ConceptKind.values())
                .filter(each -> each.name().equals(written))
                .findFirst();
        if (kind.isEmpty()) {
            fault(node, "the kind '%s' is none of %s".formatted(written, Arrays.toString(ConceptKind.values())));
        }
        return kind;
    }

    private List<Node> items(Node node, String name) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(node, name + " wants a list");
        return List.of();
    }
}
