package se.samverkansgraf.benchmarks.answer;

import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Query;
import se.samverkansgraf.cypher.Statement;
import se.samverkansgraf.cypher.StatementCatalog;

/** Tells which statement of the catalog was run. */
public final class StatementNames {

    private static final String READING = "read/";

    private final Map<String, String> byText = StatementCatalog.load().all().stream()
            .filter(statement -> statement.name().startsWith(READING))
            .collect(Collectors.toMap(
                    Statement::text, statement -> statement.name().substring(READING.length())));

    /** The statement's name below {@code read/}. */
    public String of(Query query) {
        return byText.getOrDefault(query.text(), "unknown");
    }
}
