package se.samverkansgraf.benchmarks.answer;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import se.samverkansgraf.benchmarks.CountryWriter;
import se.samverkansgraf.benchmarks.country.Country;
import se.samverkansgraf.embedded.BoltConnection;
import se.samverkansgraf.embedded.EmbeddedNeo4j;
import se.samverkansgraf.embedded.EmbeddedNeo4jSettings;
import se.samverkansgraf.embedded.MemorySizes;
import se.samverkansgraf.embedded.RunningNeo4j;
import se.samverkansgraf.model.fact.DocumentFacts;

/** A database that holds a made-up country: its folder is filled the first time and kept. */
public final class CountryDatabase implements AutoCloseable {

    private static final MemorySizes MEMORY = new MemorySizes(2L << 30, 1L << 30);
    private static final String WRITTEN =
            "MATCH (run:ImportRun) WHERE run.finishedAt IS NOT NULL RETURN count(run) AS runs";

    private final RunningNeo4j neo4j;
    private final Driver driver;

    private CountryDatabase(RunningNeo4j neo4j) {
        this.neo4j = neo4j;
        this.driver = GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
    }

    /**
     * The database in a folder, filled with these documents unless it was.
     *
     * @param folder where its data are kept
     * @param documents what it holds, not read where the folder is filled already
     */
    public static CountryDatabase in(Path folder, Stream<DocumentFacts> documents) {
        CountryDatabase database = new CountryDatabase(
                EmbeddedNeo4j.start(EmbeddedNeo4jSettings.in(folder).withMemory(MEMORY)));
        database.fill(documents);
        return database;
    }

    /**
     * The documents of a country of six years.
     *
     * @param counties the codes of the counties meant, with commas between, or {@code all}
     */
    public static Stream<DocumentFacts> documents(String counties) {
        return counties.equals("all")
                ? Country.ofSixYears().documents()
                : Country.ofSixYears().documentsOf(Set.of(counties.split(",")));
    }

    private void fill(Stream<DocumentFacts> documents) {
        if (!isWritten()) {
            CountryWriter.fill(driver, documents);
        }
        try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            session.run("CALL db.awaitIndexes(600)").consume();
            session.run("CALL db.prepareForReplanning(600)").consume();
        }
    }

    private boolean isWritten() {
        try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            return session.run(WRITTEN).single().get("runs").asInt() > 0;
        }
    }

    /** A driver to it, closed with it. */
    public Driver driver() {
        return driver;
    }

    /** Where and as whom it is reached. */
    public BoltConnection connection() {
        return neo4j.connection();
    }

    @Override
    public void close() {
        driver.close();
        neo4j.close();
    }
}
