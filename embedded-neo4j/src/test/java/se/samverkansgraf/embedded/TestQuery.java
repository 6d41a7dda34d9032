package se.samverkansgraf.embedded;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** One query over a driver of its own, for the sum of the numbers {@code n} in its rows. */
final class TestQuery {

    private TestQuery() {}

    static long number(BoltConnection connection, String query) {
        try (Driver driver =
                GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.user(), connection.password()))) {
            return driver.executableQuery(query).execute().records().stream()
                    .mapToLong(row -> row.get("n").asLong())
                    .sum();
        }
    }
}
