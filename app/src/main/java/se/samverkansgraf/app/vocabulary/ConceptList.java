package se.samverkansgraf.app.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import se.samverkansgraf.app.report.TextTable;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Concepts as a list for people and programs. */
public final class ConceptList {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String[] COLUMNS = {"kind", "id", "sv", "en", "abbr", "broader", "alternatives", "source"};
    private static final String SEPARATOR = "; ";

    private final Vocabulary vocabulary;
    private final List<Concept> concepts;

    /** A list of these concepts of a vocabulary, in this order. */
    public ConceptList(Vocabulary vocabulary, List<Concept> concepts) {
        this.vocabulary = vocabulary;
        this.concepts = List.copyOf(concepts);
    }

    /**
     * A table without sources, with a line end after it.
     *
     * @param width characters that fit on a line of the terminal
     */
    public String text(int width) {
        TextTable table = new TextTable("kind", "id", "sv", "en", "broader", "alternatives");
        for (Concept concept : concepts) {
            table.row(
                    kind(concept.kind()),
                    concept.id(),
                    concept.abbreviation() == null ? concept.sv() : concept.sv() + " (" + concept.abbreviation() + ")",
                    concept.en(),
                    Objects.toString(concept.broader(), ""),
                    String.join(SEPARATOR, concept.alternatives()));
        }
        return table.format(0, width);
    }

    /** Comma-separated values with a header, as RFC 4180 has them; alternatives are parted by semicolons. */
    public String csv() {
        StringBuilder csv = new StringBuilder(CSVFormat.RFC4180.format((Object[]) COLUMNS)).append("\r\n");
        for (Concept concept : concepts) {
            csv.append(CSVFormat.RFC4180.format(
                            kind(concept.kind()),
                            concept.id(),
                            concept.sv(),
                            concept.en(),
                            Objects.toString(concept.abbreviation(), ""),
                            Objects.toString(concept.broader(), ""),
                            String.join(SEPARATOR, concept.alternatives()),
                            vocabulary.sourceOf(concept)))
                    .append("\r\n");
        }
        return csv.toString();
    }

    /** A JSON array of objects, with a line end after it. */
    public String json() {
        ArrayNode array = MAPPER.createArrayNode();
        for (Concept concept : concepts) {
            ObjectNode object = array.addObject();
            object.put("kind", concept.kind().name());
            object.put("id", concept.id());
            object.put("sv", concept.sv());
            object.put("en", concept.en());
            object.put("abbr", concept.abbreviation());
            object.put("broader", concept.broader());
            ArrayNode alternatives = object.putArray("alternatives");
            concept.alternatives().forEach(alternatives::add);
            object.put("source", vocabulary.sourceOf(concept));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array) + System.lineSeparator();
    }

    /** A kind as it is written on the command line: focus-area. */
    public static String kind(ConceptKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
