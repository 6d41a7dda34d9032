package se.samverkansgraf.model.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.fact.Party;

/** Reads the concepts of one kind. */
final class EntryReader {

    private static final String SOURCE_COMMENT = "# Source: ";

    private final ConceptKind kind;
    private final NodeReader nodes;
    private final Set<String> known;
    private final String fileSource;

    /**
     * A reader of one kind's file.
     *
     * @param text the file's text; what a comment in it calls the source is that of the concepts which state none
     */
    EntryReader(ConceptKind kind, String text, ModelFaults faults) {
        this.kind = kind;
        this.fileSource = text.lines()
                .filter(line -> line.startsWith(SOURCE_COMMENT))
                .map(line -> line.substring(SOURCE_COMMENT.length()).split("[;.]", 2)[0])
                .findFirst()
                .orElse("");
        this.nodes = new NodeReader(kind.fileName(), faults);
        this.known = Arrays.stream(Field.values())
                .filter(kind::has)
                .map(Field::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Entry> read(Node root) {
        List<Entry> entries = new ArrayList<>();
        for (MappingNode mapping : nodes.mappings(root)) {
            Map<String, Node> values = nodes.values(mapping, known);
            String id = required(values, Field.ID, mapping);
            if (id.isEmpty()) {
                continue;
            }
            if (!Labels.isKebabCase(id)) {
                nodes.fault(mapping, "the id '%s' is not kebab-case (a-z, 0-9, single hyphens)".formatted(id));
            }
            entries.add(new Entry(concept(id, values, mapping), NodeReader.lineOf(mapping), source(values)));
        }
        return entries;
    }

    private String source(Map<String, Node> values) {
        String own = optional(values, Field.SOURCE);
        return own == null ? fileSource : own;
    }

    private Concept concept(String id, Map<String, Node> values, MappingNode mapping) {
        return new Concept(
                kind,
                id,
                required(values, Field.SV, mapping),
                required(values, Field.EN, mapping),
                optional(values, Field.ABBR),
                list(values, Field.ALT),
                optional(values, Field.BROADER),
                list(values, Field.CONCERNS),
                kind.has(Field.SIDE) ? side(values, mapping) : null);
    }

    private String required(Map<String, Node> values, Field field, MappingNode mapping) {
        Node node = values.get(field.key());
        if (node == null) {
            nodes.fault(mapping, "'%s' is missing".formatted(field.key()));
            return "";
        }
        return nodes.text(node, field.key());
    }

    private @Nullable String optional(Map<String, Node> values, Field field) {
        Node node = values.get(field.key());
        return node == null ? null : nodes.text(node, field.key());
    }

    private List<String> list(Map<String, Node> values, Field field) {
        Node node = values.get(field.key());
        return node == null ? List.of() : nodes.texts(node, field.key());
    }

    private @Nullable Party side(Map<String, Node> values, MappingNode mapping) {
        String written = required(values, Field.SIDE, mapping);
        for (Party party : Party.values()) {
            if (party.name().equals(written)) {
                return party;
            }
        }
        if (!written.isEmpty()) {
            nodes.fault(mapping, "the side '%s' is none of %s".formatted(written, Arrays.toString(Party.values())));
        }
        return null;
    }
}
