package se.samverkansgraf.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import se.samverkansgraf.cypher.schema.SchemaMigrator;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.Schema;
import se.samverkansgraf.embedded.junit.TestNeo4j;

@ExtendWith(Neo4jExtension.class)
class StatementPlansIT {

    private static final StatementCatalog STATEMENTS = StatementCatalog.load();

    @BeforeAll
    static void prepare(TestNeo4j neo4j) {
        neo4j.wipe(Schema.DROPPED);
        new SchemaMigrator(neo4j.driver(), "neo4j", STATEMENTS).migrate();
        WholeModel.create(neo4j.driver());
    }

    static Collection<Statement> statements() {
        return STATEMENTS.all();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void findsNodesByIndexOrLabelAndReturnsWhatItDeclares(Statement statement, Driver driver) {
        assertThat(StatementPlan.faultsOf(statement, driver))
                .as(statement.name())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            MATCH (n) WHERE n.id = $id RETURN n.id AS id                                            ; AllNodesScan
            MATCH (a:Agreement {id: $id}), (d:Document) RETURN d.id AS id                           ; CartesianProduct
            MATCH (a:Agreement {id: $id}) RETURN a.tilte AS id                                      ; tilte
            MATCH (a:Agreement {id: $id}) RETURN a { .id, .nmae } AS id                             ; nmae
            MATCH (a:Agreement {id: $id})-[:STATES_IN]->(d) RETURN d.id AS id                       ; STATES_IN
            MATCH (a:Agreement {id: $id}) RETURN a.id AS key                                        ; declares columns
            """)
    void findsPlansThatWouldBeSlowAndNamesThatAreWrong(String bad, String fault, Driver driver) {
        var statement = StatementCatalog.of("cypher", List.of(new StatementFile("cypher/read/bad.cypher", """
                        // Asks badly.
                        // parameter id: STRING
                        // column id: STRING
                        """ + bad)))
                .get("read/bad");

        assertThat(StatementPlan.faultsOf(statement, driver))
                .anySatisfy(each -> assertThat(each).contains(fault));
    }
}
