package se.samverkansgraf.benchmarks.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Query;
import se.samverkansgraf.cypher.StatementCatalog;

/**
 * What each read statement makes the database do, when a country is asked the ready questions and the hard ones: no
 * more than {@code plan-bounds.csv} allows it. Writing a country takes minutes, so it is asked for by name: three
 * counties by {@code -Dcountry=10,07,08}, the whole one, by the same bounds, by {@code -Dcountry=all}.
 */
@EnabledIfSystemProperty(
        named = "country",
        matches = ".+",
        disabledReason = "writes a country, which takes minutes: -Dcountry=10,07,08 or -Dcountry=all")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(org.junit.jupiter.api.MethodOrderer.OrderAnnotation.class)
class CountryPlansIT {

    private static final List<Operation> OPERATIONS = Stream.concat(
                    Operation.ready(Path.of("../docs/questions")).stream(), Operation.hard().stream())
            .toList();

    private static final String COUNTIES = System.getProperty("country", "10,07,08");

    /** What gives the graph as a whole, which no bound fits. */
    private static final Set<String> WHOLE_GRAPH = Set.of("graph-nodes", "graph-relationships");

    private final PlanBounds bounds = PlanBounds.load();
    private final StatementNames names = new StatementNames();
    private final Set<String> asked = new HashSet<>();
    private CountryDatabase country;
    private AskedApi api;
    private Variables variables;
    private long agreements;

    @BeforeAll
    void start(@TempDir Path folder) {
        country = CountryDatabase.in(folder, CountryDatabase.documents(COUNTIES));
        api = AskedApi.over(country.connection());
        variables = Variables.of(api);
        agreements = api.ask("{ dataset { agreements } }", Map.of())
                .at("/dataset/agreements")
                .asLong();
    }

    @AfterAll
    void stop() {
        api.close();
        country.close();
    }

    static List<Operation> operations() {
        return OPERATIONS;
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("operations")
    void noStatementDoesMoreThanItMay(Operation operation) {
        for (Query query : api.statementsOf(operation.text(), variables.of(operation))) {
            String statement = names.of(query);
            asked.add(statement);
            var profile = StatementProfile.of(country.driver(), query);

            assertThat(bounds.faultsOf(operation.name(), statement, profile, agreements))
                    .isEmpty();
        }
    }

    @Order(2)
    @Test
    void everyStatementIsAsked() {
        var all = StatementCatalog.load().all().stream()
                .map(statement -> statement.name())
                .filter(name -> name.startsWith("read/"))
                .map(name -> name.substring("read/".length()))
                .filter(name -> !WHOLE_GRAPH.contains(name));

        assertThat(asked).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @Order(3)
    @Test
    void noBoundIsLeftWithoutAQuestion() {
        assertThat(bounds.unused()).isEmpty();
    }

    @Order(4)
    @Test
    void statementsThatReadWithoutBoundsAreFound() {
        var everything = StatementProfile.of(
                country.driver(), new Query("MATCH (n) WHERE n.title = 'x' RETURN count(n) AS nodes"));
        var filtered = StatementProfile.of(
                country.driver(), new Query("MATCH (c:Commitment) WHERE c.text = 'x' RETURN count(c) AS found"));

        assertThat(everything.refused()).isNotEmpty();
        assertThat(filtered.scanned()).isNotEmpty();
        assertThat(filtered.hits()).isGreaterThan(30 * agreements);
    }
}
