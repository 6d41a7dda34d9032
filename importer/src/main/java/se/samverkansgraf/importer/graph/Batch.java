package se.samverkansgraf.importer.graph;

import java.util.List;

/**
 * Rows for one statement.
 *
 * @param statement the statement's name
 * @param rows in the order in which they are written
 */
record Batch(String statement, List<Row> rows) {

    Batch {
        rows = List.copyOf(rows);
    }
}
