package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.api.graph.TestGraph;
import se.samverkansgraf.api.graph.TestSources;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.TestNeo4j;

/**
 * Between two pages the agreement that is being paged through comes in from another document, which writes its title with
 * other signs, states its facts in another order, and numbers them from then on.
 */
@ExtendWith({Neo4jExtension.class, RunningApi.Extension.class})
class PagingWhileImportingIT {

    private static final int SIZE = 4;

    private static RunningApi api;
    private static TestNeo4j neo4j;

    @BeforeAll
    static void start(RunningApi running, TestNeo4j database) {
        api = running;
        neo4j = database;
    }

    @BeforeEach
    void addTheFirstDocument() {
        TestGraph.add(neo4j, List.of(TestSources.first()));
    }

    @AfterEach
    void tellTheStoryAgain() {
        TestGraph.remove(neo4j, List.of(TestSources.first(), TestSources.second()));
    }

    @ParameterizedTest
    @CsvSource({
        "commitments, ID_ASC,  0687",
        "commitments, ID_DESC, 0687",
        "goals,       ID_ASC,  0687",
        "followUps,   ID_DESC, 0687",
        "targets,     ID_ASC,  0687",
        "priorities,  ID_ASC,",
        "agreements,  ID_ASC,"
    })
    void nothingIsSkippedOrReadTwiceInTheOrderOfIds(String field, String order, String municipality) {
        String list = "%s(orderBy: %s, filter: {%s}, ".formatted(field, order, only(municipality));
        List<String> there = walk(list, PageWalk.FORWARD, () -> {});
        List<String> forward = walk(list, PageWalk.FORWARD, this::addTheSecondDocument);
        TestGraph.remove(neo4j, List.of(TestSources.second()));
        List<String> backward = walk(list, PageWalk.BACKWARD, this::addTheSecondDocument);
        Collections.reverse(backward);

        assertThat(there).hasSizeGreaterThan(SIZE).doesNotHaveDuplicates();
        assertThat(forward).isEqualTo(there);
        assertThat(backward).isEqualTo(there);
    }

    private static String only(String municipality) {
        return municipality == null ? "" : "municipality: \"" + municipality + "\"";
    }

    private void addTheSecondDocument() {
        TestGraph.add(neo4j, List.of(TestSources.second()));
    }

    /** The ids of all entries, with something done behind each page. */
    private static List<String> walk(String list, PageWalk way, Runnable meanwhile) {
        String id = list.startsWith("targets") ? "fact { id }" : "id";
        return way.over(api, list, SIZE, "nodes { %s }".formatted(id), "id", onPage -> meanwhile.run());
    }
}
