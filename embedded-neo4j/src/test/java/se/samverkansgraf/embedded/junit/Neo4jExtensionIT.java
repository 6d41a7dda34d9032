package se.samverkansgraf.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import se.samverkansgraf.embedded.BoltConnection;

@ExtendWith(Neo4jExtension.class)
class Neo4jExtensionIT {

    @BeforeEach
    void empty(TestNeo4j neo4j) {
        neo4j.wipe(Schema.DROPPED);
    }

    @Test
    void offersADriverThatAnswers(Driver driver) {
        assertThat(count(driver, "RETURN 1 AS n")).isEqualTo(1);
    }

    @Test
    void offersTheAddressForDriversOfOnesOwn(BoltConnection connection, TestNeo4j neo4j) {
        assertThat(connection).isEqualTo(neo4j.connection());
        assertThat(connection.toString()).doesNotContain(connection.password());
    }

    @Test
    void emptiesTheDatabaseOfDataAndSchema(TestNeo4j neo4j) {
        fill(neo4j.driver());

        neo4j.wipe(Schema.DROPPED);

        assertThat(count(neo4j.driver(), "MATCH (x) RETURN count(x) AS n")).isZero();
        assertThat(count(neo4j.driver(), "SHOW CONSTRAINTS YIELD name RETURN count(*) AS n"))
                .isZero();
        assertThat(count(neo4j.driver(), "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN count(*) AS n"))
                .isZero();
    }

    @Test
    void keepsSchemaAndMigrationsWhenSoAsked(TestNeo4j neo4j) {
        fill(neo4j.driver());

        neo4j.wipe(Schema.KEPT);

        assertThat(count(neo4j.driver(), "MATCH (x) RETURN count(x) AS n")).isOne();
        assertThat(count(neo4j.driver(), "SHOW CONSTRAINTS YIELD name RETURN count(*) AS n"))
                .isOne();
        assertThat(count(neo4j.driver(), "SHOW INDEXES YIELD type WHERE type = 'FULLTEXT' RETURN count(*) AS n"))
                .isOne();
    }

    private static void fill(Driver driver) {
        driver.executableQuery("CREATE CONSTRAINT thing_id FOR (t:Thing) REQUIRE t.id IS UNIQUE")
                .execute();
        driver.executableQuery("CREATE FULLTEXT INDEX thing_text FOR (t:Thing) ON EACH [t.text]")
                .execute();
        driver.executableQuery("UNWIND range(1, 25000) AS id CREATE (:Thing {id: id})-[:NEXT]->(:Other)")
                .execute();
        driver.executableQuery("CREATE (:__Neo4jMigration {version: '1'})").execute();
    }

    private static long count(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().get(0).get("n").asLong();
    }
}
