package se.samverkansgraf.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementReviewTests {

    /** Statements about the database itself: SHOW and procedures, which name nothing of the graph. */
    private static final String ADMINISTRATION = "schema/";

    static Stream<Statement> statements() {
        return StatementCatalog.load().all().stream()
                .filter(statement -> !statement.name().startsWith(ADMINISTRATION));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void namesOnlyWhatTheModelHas(Statement statement) {
        assertThat(StatementReview.faultsOf(statement.text()))
                .as(statement.name())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            MATCH (k:Kommun) RETURN k                                             ; label Kommun
            MATCH (:Agreement)-[:FOLLOWS]->(a:Agreement) RETURN a                 ; type FOLLOWS
            MATCH (a:Agreement) RETURN a.name                                     ; property name of [Agreement]
            MATCH (:Agreement)-[s:STATED_IN {page: 1}]->(:Document) RETURN s      ; property page of [STATED_IN]
            MATCH (d:Document)-[:STATED_IN]->(a:Agreement) RETURN a               ; Document leaves by STATED_IN
            MATCH (a:Agreement)-[:USES]->(m:Method) RETURN m                      ; Agreement leaves by USES
            MATCH (:Goal|Cited)-[:USES|FOR]->(m:Method) RETURN m                  ; USES comes from Goal
            CREATE (c:Commitment {id: 'c', txt: 'x'})                             ; property txt of [Commitment]
            """)
    void findsWhatTheModelDoesNotHave(String bad, String fault) {
        assertThat(StatementReview.faultsOf(bad)).contains(fault);
    }

    @Test
    void everythingInTheModelIsWrittenBySomeStatement() {
        assertThat(WrittenParts.missingFrom(
                        statements().filter(each -> each.name().startsWith("write/"))))
                .isEmpty();
    }

    @Test
    void findsWhatNoStatementWrites() {
        var others = Set.of("write/write-cited", "write/write-follow-ups");

        assertThat(WrittenParts.missingFrom(statements().filter(each -> !others.contains(each.name()))))
                .contains("Cited.text", "HELD_BY")
                .doesNotContain("Goal.text");
    }

    @Test
    void takesAPropertyThatOneOfSeveralLabelsHas() {
        assertThat(StatementReview.faultsOf("MATCH (n:Priority|Commitment {id: 'x'}) RETURN n.heading, n.text"))
                .isEmpty();
    }
}
