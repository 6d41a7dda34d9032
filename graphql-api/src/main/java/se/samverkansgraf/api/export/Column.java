package se.samverkansgraf.api.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name stable for good, in English, of lower-case letters, digits and underscores
 * @param type what stands in it
 * @param path the fields that lead to it in a row of the answer; a number takes that entry of a list
 * @param sv what it means, in Swedish
 * @param en what it means, in English
 */
record Column(String name, ColumnType type, List<String> path, String sv, String en) {

    Column {
        path = List.copyOf(path);
    }

    /** Its value in a row: a text, number or boolean, a list of them, or null where nothing is known. */
    @Nullable Object valueIn(Map<String, ?> row) {
        Object value = at(row, 0);
        return switch (type) {
            case COUNT -> value instanceof Collection<?> many ? many.size() : 0;
            case LIST -> value == null ? List.of() : value;
            default -> value;
        };
    }

    private @Nullable Object at(@Nullable Object value, int depth) {
        if (value == null || depth == path.size()) {
            return value;
        }
        if (value instanceof List<?> many) {
            return among(many, depth);
        }
        return at(((Map<?, ?>) value).get(path.get(depth)), depth + 1);
    }

    private @Nullable Object among(List<?> many, int depth) {
        String step = path.get(depth);
        if (Character.isDigit(step.charAt(0))) {
            int place = Integer.parseInt(step);
            return place < many.size() ? at(many.get(place), depth + 1) : null;
        }
        return many.stream().flatMap(each -> flat(at(each, depth))).toList();
    }

    private static Stream<?> flat(@Nullable Object value) {
        return value instanceof List<?> many ? many.stream() : Stream.ofNullable(value);
    }
}
