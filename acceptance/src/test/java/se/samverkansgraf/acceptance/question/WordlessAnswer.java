package se.samverkansgraf.acceptance.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * An answer about texts that are not the project's own: counts, codes, ids and labels stay, and of what the texts say
 * only how long it is and a hash, so that another wording is seen and no word is kept.
 */
final class WordlessAnswer {

    /** Fields that hold words of documents; a cursor holds the title by which a list is sorted. */
    private static final Set<String> WORDS =
            Set.of("text", "quote", "heading", "title", "written", "message", "endCursor");

    private static final int WIDTH = 120;
    private static final int HASH_DIGITS = 8;

    private WordlessAnswer() {}

    /** The answer as lines of JSON, what fits in one standing in one. */
    static List<String> lines(JsonNode data) {
        List<String> lines = new ArrayList<>();
        write(wordless("", data), "", "", "", lines);
        return lines;
    }

    private static JsonNode wordless(String field, JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(each -> object.set(each.getKey(), wordless(each.getKey(), each.getValue())));
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, wordless(field, array.get(i)));
            }
        } else if (value.isString() && WORDS.contains(field)) {
            return StringNode.valueOf(hashOf(value.asString()));
        }
        return value;
    }

    private static String hashOf(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return "%d letters, sha256 %s"
                    .formatted(words.length(), HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(JsonNode value, String indent, String before, String after, List<String> lines) {
        String whole = indent + before + value + after;
        if (whole.length() <= WIDTH || !value.isContainer()) {
            lines.add(whole);
            return;
        }
        lines.add(indent + before + (value.isObject() ? "{" : "["));
        List<String> names = value.isObject() ? List.copyOf(value.propertyNames()) : List.of();
        for (int i = 0; i < value.size(); i++) {
            var child = value.isObject() ? value.get(names.get(i)) : value.get(i);
            String name = value.isObject() ? "\"" + names.get(i) + "\": " : "";
            write(child, indent + "  ", name, i + 1 < value.size() ? "," : "", lines);
        }
        lines.add(indent + (value.isObject() ? "}" : "]") + after);
    }
}
