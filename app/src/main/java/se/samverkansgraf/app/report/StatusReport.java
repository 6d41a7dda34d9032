package se.samverkansgraf.app.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkansgraf.app.status.GraphStatus;
import se.samverkansgraf.app.status.HeldSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A graph's status, for a person or a program.
 *
 * @param address where the graph is, for people
 * @param status what it holds
 * @param documents its documents; empty unless they are asked for
 */
public record StatusReport(String address, GraphStatus status, List<HeldSource> documents) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int DIGITS_OF_ID = 8;
    private static final String NONE_YET = "not there yet";

    public StatusReport {
        documents = List.copyOf(documents);
    }

    /** The status as text of lines up to {@code width} characters, with a line end after it. */
    public String text(int width) {
        StringBuilder text = new StringBuilder();
        line(text, "database", address);
        line(text, "Neo4j", status.server());
        var seeded = status.seeded();
        line(text, "vocabulary", seeded == null ? NONE_YET : seeded.vocabulary());
        line(text, "reference data", seeded == null ? NONE_YET : seeded.reference());
        line(text, "rule set", seeded == null ? NONE_YET : seeded.rules());
        var imported = status.lastImport();
        line(
                text,
                "last import",
                imported == null ? "none" : imported.finishedAt().toString());
        for (Map.Entry<String, Long> count : status.counts().entrySet()) {
            line(text, words(count.getKey()), String.format(Locale.ROOT, "%,d", count.getValue()));
        }
        if (!documents.isEmpty()) {
            text.append(System.lineSeparator()).append(table().format(0, width));
        }
        return text.toString();
    }

    private TextTable table() {
        TextTable table = new TextTable("id", "agreements", "issues", "location");
        for (HeldSource source : documents) {
            table.row(
                    source.documentId().substring(0, DIGITS_OF_ID),
                    String.valueOf(source.agreements()),
                    String.valueOf(source.issues()),
                    source.location());
        }
        return table;
    }

    /** The status as one JSON object, with a line end after it. */
    public String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("database", address).put("neo4j", status.server());
        var seeded = status.seeded();
        root.put("vocabularyVersion", seeded == null ? null : seeded.vocabulary());
        root.put("referenceVersion", seeded == null ? null : seeded.reference());
        root.put("ruleSetVersion", seeded == null ? null : seeded.rules());
        var imported = status.lastImport();
        root.put(
                "lastImportAt",
                imported == null ? null : imported.finishedAt().toInstant().toString());
        ObjectNode counts = root.putObject("counts");
        status.counts().forEach(counts::put);
        if (!documents.isEmpty()) {
            ArrayNode listed = root.putArray("documents");
            documents.forEach(source -> listed.addObject()
                    .put("id", source.documentId())
                    .put("location", source.location())
                    .put("name", source.name())
                    .put("agreements", source.agreements())
                    .put("issues", source.issues()));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + System.lineSeparator();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-28s%s%n", name, value));
    }

    /** {@code followUps} as {@code follow ups}. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (char letter : name.toCharArray()) {
            words.append(Character.isUpperCase(letter) ? " " + Character.toLowerCase(letter) : letter);
        }
        return words.toString();
    }
}
