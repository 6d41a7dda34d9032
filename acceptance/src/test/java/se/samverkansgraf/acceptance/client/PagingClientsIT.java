package se.samverkansgraf.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import se.samverkansgraf.acceptance.corpus.ServedGraph;
import se.samverkansgraf.acceptance.corpus.ServedGraphExtension;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.importer.run.ProgressEvent;

/** Dashboards' own clients, paging while documents come in. Needs Node, and a registry when first run. */
@ExtendWith({Neo4jExtension.class, ServedGraphExtension.class})
@Order(Integer.MAX_VALUE)
class PagingClientsIT {

    private static final List<String> CLIENTS = List.of("graphql-request", "urql", "apollo");

    @Test
    void everyClientGetsEachCommitmentOnceWhileAnImportRuns(ServedGraph graph, Driver driver)
            throws IOException, InterruptedException {
        assumeThat(PagingProgram.isInstalled())
                .as("Node and the clients of src/test/node")
                .isTrue();
        List<Path> samples = samples();
        graph.holdOnly(everyOther(samples, 0).toArray(Path[]::new));
        Set<String> before = commitments(driver);

        List<List<String>> read = page(graph, everyOther(samples, 1));

        Set<String> after = commitments(driver);
        assertThat(after).hasSizeGreaterThan(before.size()).containsAll(before);
        assertThat(read).hasSize(CLIENTS.size()).allSatisfy(ids -> assertThat(ids)
                .doesNotHaveDuplicates()
                .containsAll(before)
                .isSubsetOf(after)
                .hasSizeGreaterThan(before.size()));
    }

    /** What each client reads, a page after each document that is written. */
    private static List<List<String>> page(ServedGraph graph, List<Path> documents) throws IOException {
        List<PagingProgram> programs = new ArrayList<>();
        try {
            for (String client : CLIENTS) {
                programs.add(new PagingProgram(client, graph.address() + "graphql"));
            }
            programs.forEach(PagingProgram::awaitPage);
            graph.read(
                    event -> {
                        if (event instanceof ProgressEvent.FileDone) {
                            programs.forEach(PagingProgram::turn);
                        }
                    },
                    documents.toArray(Path[]::new));
            assertThat(programs).allSatisfy(each -> assertThat(each.pages()).isGreaterThan(documents.size()));
            return programs.stream().map(PagingProgram::rest).toList();
        } finally {
            programs.forEach(PagingProgram::close);
        }
    }

    private static Set<String> commitments(Driver driver) {
        Set<String> ids = new TreeSet<>();
        driver.executableQuery("MATCH (c:Commitment) RETURN 'Commitment:' + c.id AS id")
                .execute()
                .records()
                .forEach(row -> ids.add(row.get("id").asString()));
        return ids;
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> everyOther(List<Path> files, int first) {
        return files.stream().filter(file -> files.indexOf(file) % 2 == first).toList();
    }
}
