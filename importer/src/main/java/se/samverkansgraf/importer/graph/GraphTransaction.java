package se.samverkansgraf.importer.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import se.samverkansgraf.cypher.StatementCatalog;

/** Runs named statements in one transaction and adds up what they changed. */
final class GraphTransaction {

    private static final int ROWS_AT_ONCE = 2_000;
    private static final String ROWS = "rows";

    private final TransactionContext transaction;
    private final StatementCatalog statements;
    private WriteCounters counters = WriteCounters.NONE;

    GraphTransaction(TransactionContext transaction, StatementCatalog statements) {
        this.transaction = transaction;
        this.statements = statements;
    }

    List<Record> run(String statement, Map<String, ?> values) {
        var result = transaction.run(statements.get(statement).with(values));
        var rows = result.list();
        counters = counters.plus(WriteCounters.of(result.consume().counters()));
        return rows;
    }

    /** Runs a statement for rows, some thousands at once; not at all without rows. */
    void write(Batch batch) {
        write(batch, Map.of());
    }

    /** The same for a statement that takes other values beside its rows. */
    void write(Batch batch, Map<String, ?> shared) {
        var rows = batch.rows();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            var values = new HashMap<String, Object>(shared);
            var part = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            values.put(ROWS, part.stream().map(Row::values).toList());
            run(batch.statement(), values);
        }
    }

    WriteCounters counters() {
        return counters;
    }
}
