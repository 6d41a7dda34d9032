package se.samverkansgraf.api.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table: an operation of the API and the columns made of its answer.
 *
 * <p>The operation gives the field {@code table} with a list {@code rows}. Where an entry of it has {@code rows} of its
 * own, each of those is a row, with the fields of what encloses it; its own win.
 *
 * @param name as the address has it
 * @param operation a GraphQL document with one operation
 * @param columns in order
 */
record Table(String name, String operation, List<Column> columns) {

    private static final String ROWS = "rows";

    Table {
        columns = List.copyOf(columns);
    }

    /** The rows of an answer's field {@code table}. */
    static Stream<Map<String, Object>> rowsOf(Map<String, Object> enclosing) {
        if (!(enclosing.get(ROWS) instanceof List<?> rows)) {
            return Stream.of(enclosing);
        }
        return rows.stream().flatMap(row -> {
            Map<String, Object> fields = new HashMap<>(enclosing);
            fields.remove(ROWS);
            ((Map<?, ?>) row).forEach((field, value) -> fields.put((String) field, value));
            return rowsOf(fields);
        });
    }
}
