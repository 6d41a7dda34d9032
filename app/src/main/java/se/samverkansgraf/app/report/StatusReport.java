package se.samverkansgraf.app.report;

import java.util.Locale;
import java.util.Map;
import se.samverkansgraf.app.status.GraphStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A graph's status, for a person or a program. */
public final class StatusReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StatusReport() {}

    /**
     * The status as text, with a line end after it.
     *
     * @param address where the graph is, for people
     */
    public static String text(String address, GraphStatus status) {
        StringBuilder text = new StringBuilder();
        line(text, "database", address);
        line(text, "Neo4j", status.server());
        var seeded = status.seeded();
        line(text, "vocabulary", seeded == null ? "not there yet" : seeded.vocabulary());
        line(text, "reference data", seeded == null ? "not there yet" : seeded.reference());
        line(text, "rule set", seeded == null ? "not there yet" : seeded.rules());
        var imported = status.lastImport();
        line(
                text,
                "last import",
                imported == null ? "none" : imported.finishedAt().toString());
        for (Map.Entry<String, Long> count : status.counts().entrySet()) {
            line(text, words(count.getKey()), String.format(Locale.ROOT, "%,d", count.getValue()));
        }
        return text.toString();
    }

    /** The status as one JSON object, with a line end after it. */
    public static String json(String address, GraphStatus status) {
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
