package se.samverkansgraf.importer.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.samverkansgraf.model.ModelFaults;

/**
 * One rule as its file states it. The stage that owns the rule takes the values out by key, once, at start; whatever is
 * missing or of the wrong sort becomes a fault with the rule's file and line, and a harmless value is given instead so
 * that all faults are found in one go.
 */
public final class RuleEntry {

    private static final String ID = "id";
    private static final String EXAMPLES = "examples";
    private static final String COUNTER = "counter";
    private static final int FEWEST_EXAMPLES = 2;

    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final ModelFaults faults;
    private final String id;
    private final List<MarkedText> examples;
    private final List<String> counterExamples;

    RuleEntry(String file, MappingNode mapping, ModelFaults faults) {
        this.file = file;
        this.line = mapping.getStartMark().getLine() + 1;
        this.faults = faults;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.put(key, tuple.getValueNode()) != null) {
                fault("the key '%s' stands twice".formatted(key));
            }
        }
        this.id = text(ID);
        this.examples = marked();
        this.counterExamples = texts(COUNTER);
        check();
    }

    private void check() {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            fault("the id '%s' is not kebab-case".formatted(id));
        }
        if (examples.size() < FEWEST_EXAMPLES) {
            fault("'%s' wants two or more examples, has %d".formatted(id, examples.size()));
        }
        if (counterExamples.isEmpty()) {
            fault("'%s' wants a counter-example".formatted(id));
        }
    }

    private List<MarkedText> marked() {
        List<MarkedText> read = new ArrayList<>();
        for (String example : texts(EXAMPLES)) {
            try {
                MarkedText text = MarkedText.parse(example);
                read.add(text);
                if (text.spans().isEmpty()) {
                    fault("the example '%s' marks nothing".formatted(example));
                }
            } catch (IllegalArgumentException e) {
                fault(String.valueOf(e.getMessage()));
            }
        }
        return read;
    }

    /** Kebab-case, unique among all rules. */
    public String id() {
        return id;
    }

    /** Two or more texts with the part marked that the rule reads. */
    public List<MarkedText> examples() {
        return List.copyOf(examples);
    }

    /** Texts in which the rule reads nothing; one or more. */
    public List<String> counterExamples() {
        return List.copyOf(counterExamples);
    }

    /** Makes every key a fault that is neither among these nor one that all rules have. */
    public void allow(String... keys) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(List.of(ID, EXAMPLES, COUNTER));
        Arrays.asList(keys).forEach(unknown::remove);
        unknown.forEach(key -> fault("unknown key '%s', known here: %s".formatted(key, String.join(", ", keys))));
    }

    /** True where the rule states the key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text under {@code key}; empty, and a fault, where there is none. */
    public String text(String key) {
        Node node = values.get(key);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        fault("'%s' wants a text".formatted(key));
        return "";
    }

    /** The texts listed under {@code key}, one text alone counting as a list of one; none where the key is missing. */
    public List<String> texts(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue());
            } else {
                fault("'%s' wants texts".formatted(key));
            }
        }
        return List.copyOf(texts);
    }

    /**
     * The texts under {@code key} by the texts they are listed for; none, and a fault, where there is no such mapping.
     */
    public Map<String, String> table(String key) {
        Map<String, String> table = new LinkedHashMap<>();
        if (!(values.get(key) instanceof MappingNode mapping)) {
            fault("'%s' wants a mapping".formatted(key));
            return table;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name && tuple.getValueNode() instanceof ScalarNode value) {
                if (table.put(name.getValue(), value.getValue()) != null) {
                    fault("'%s' lists '%s' twice".formatted(key, name.getValue()));
                }
            } else {
                fault("'%s' maps texts to texts".formatted(key));
            }
        }
        return table;
    }

    /**
     * The constant under {@code key}, written in lower case with hyphens; {@code fallback} where the key is missing.
     */
    public <E extends Enum<E>> E constant(String key, E fallback) {
        if (!has(key)) {
            return fallback;
        }
        String written = text(key);
        for (E constant : fallback.getDeclaringClass().getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written)) {
                return constant;
            }
        }
        fault("'%s: %s' is none of %s"
                .formatted(
                        key,
                        written,
                        Arrays.toString(fallback.getDeclaringClass().getEnumConstants())));
        return fallback;
    }

    /** The whole number under {@code key}; {@code fallback} where the key is missing. */
    public int number(String key, int fallback) {
        if (!has(key)) {
            return fallback;
        }
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException e) {
            fault("'%s' wants a whole number".formatted(key));
            return fallback;
        }
    }

    /** What the rule says, to be shown to people. */
    public RuleText told() {
        Map<String, List<String>> says = new LinkedHashMap<>();
        for (Map.Entry<String, Node> value : values.entrySet()) {
            if (!List.of(ID, EXAMPLES, COUNTER).contains(value.getKey())) {
                says.put(value.getKey(), told(value.getValue()));
            }
        }
        return new RuleText(id, file + ":" + line, says, examples, counterExamples);
    }

    private static List<String> told(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(item -> told(item).stream())
                    .toList();
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(pair -> String.join("", told(pair.getKeyNode())) + " = "
                            + String.join("", told(pair.getValueNode())))
                    .toList();
        }
        return node instanceof ScalarNode scalar ? List.of(scalar.getValue()) : List.of();
    }

    /** Tells what is wrong with this rule. */
    public void fault(String message) {
        faults.add(file, line, message);
    }
}
