package se.samverkansgraf.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import se.samverkansgraf.benchmarks.country.Country;
import se.samverkansgraf.embedded.EmbeddedNeo4j;
import se.samverkansgraf.embedded.EmbeddedNeo4jSettings;
import se.samverkansgraf.embedded.RunningNeo4j;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.DocumentFacts;

/**
 * How many commitments a second the writer writes into an embedded database, of a made-up country's agreements: by the
 * clock, and by the processor time of writer and database together, which a busy machine changes less.
 */
public final class WritingMeasurement {

    private static final int WARM_UP = 100;

    private WritingMeasurement() {}

    /**
     * Measures and prints.
     *
     * @param args how many agreements are written after the warm-up, 200 unless told; run in the project's folder
     */
    public static void main(String[] args) throws IOException {
        int agreements = args.length == 0 ? 200 : Integer.parseInt(args[0]);
        List<DocumentFacts> documents = Country.ofSixYears()
                .documents()
                .limit(WARM_UP + (long) agreements)
                .toList();
        Path folder = Files.createTempDirectory("writing");
        try (RunningNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedNeo4jSettings.in(folder));
                Driver driver =
                        GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
            CountryWriter writer = CountryWriter.to(driver);
            writer.write(documents.subList(0, WARM_UP).stream());
            Duration processor = processor(neo4j.pid());
            long begun = System.nanoTime();
            writer.write(documents.subList(WARM_UP, documents.size()).stream());
            double clock = (System.nanoTime() - begun) / 1e9;
            double used = processor(neo4j.pid()).minus(processor).toNanos() / 1e9;
            long commitments = commitments(documents.subList(WARM_UP, documents.size()));
            System.out.printf(
                    "%d agreements, %d commitments: %.0f a second by the clock, %.0f a processor second%n",
                    agreements, commitments, commitments / clock, commitments / used);
        }
    }

    private static long commitments(List<DocumentFacts> documents) {
        return documents.stream()
                .flatMap(document -> document.agreements().stream())
                .map(AgreementFacts::commitments)
                .mapToLong(List::size)
                .sum();
    }

    /** What writer and database have used of the processor so far. */
    private static Duration processor(long database) {
        return used(ProcessHandle.current().pid()).plus(used(database));
    }

    private static Duration used(long process) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
