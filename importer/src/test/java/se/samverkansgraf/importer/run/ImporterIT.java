package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.schema.SchemaMigrator;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.Schema;
import se.samverkansgraf.embedded.junit.TestNeo4j;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.graph.WriteCounters;
import se.samverkansgraf.importer.graph.WriteSettings;
import se.samverkansgraf.importer.run.DocumentReport.Outcome;
import se.samverkansgraf.importer.run.ImportOptions.Strictness;
import se.samverkansgraf.importer.run.ImportReport.Verdict;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

@ExtendWith(Neo4jExtension.class)
class ImporterIT {

    private static final StatementCatalog STATEMENTS = StatementCatalog.load();
    private static final AgreementReader READER = AgreementReader.load();
    private static final ImportOptions OPTIONS = new ImportOptions(2, Strictness.FAILURES);
    private static final String PROMISE = """
            # Medborgarlöfte 2024-2025

            Karlshamns kommun och lokalpolisområde Karlshamn

            ## Narkotika

            Polisen ska genomföra minst 20 kontroller per år.
            Kommunen ska arbeta enligt SSPF.
            """;

    @TempDir
    private Path folder;

    private final Driver driver;

    ImporterIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void prepare(TestNeo4j neo4j) throws IOException {
        neo4j.wipe(Schema.KEPT);
        new SchemaMigrator(driver, "neo4j", STATEMENTS).migrate();
        writer(driver)
                .seed(Vocabulary.load(), ReferenceData.load(), RuleBook.packed().rules());
        Files.writeString(folder.resolve("a.md"), PROMISE);
        Files.writeString(folder.resolve("b.md"), PROMISE.replace("2024-2025", "2022-2023"));
    }

    @Test
    void importsAFolderAndWritesNothingTheSecondTime() {
        var first = run(driver);
        var second = run(driver);

        assertThat(first.documents()).extracting(DocumentReport::outcome).containsOnly(Outcome.CREATED);
        assertThat(first.found().agreements()).isEqualTo(2);
        assertThat(first.found().commitments()).isPositive();
        assertThat(second.documents()).extracting(DocumentReport::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(second.counters()).isEqualTo(WriteCounters.NONE);
        assertThat(count("MATCH (r:ImportRun) RETURN count(r) AS n")).isOne();
        assertThat(count("MATCH (r:ImportRun)-[:WROTE]->(:Document) WHERE r.finishedAt >= r.startedAt "
                        + "RETURN count(*) AS n"))
                .isEqualTo(2);
    }

    @Test
    void replacesAChangedFileAndLetsTheOthersBe() throws IOException {
        run(driver);
        Files.writeString(folder.resolve("b.md"), PROMISE.replace("20 kontroller", "40 kontroller"));

        var report = run(driver);

        assertThat(report.documents())
                .extracting(DocumentReport::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.REPLACED);
        assertThat(count("MATCH (d:Document) RETURN count(d) AS n")).isEqualTo(2);
    }

    @Test
    void keepsWhatAFileStatedWhenItCanNoLongerBeRead() throws IOException {
        run(driver);
        Files.write(folder.resolve("b.md"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', 0, 1, 2});

        var report = run(driver);

        assertThat(report.documents())
                .extracting(DocumentReport::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.FAILED);
        assertThat(count("MATCH (d:Document) RETURN count(d) AS n")).isEqualTo(2);
    }

    @Test
    void tellsOfADatabaseThatIsNotThere() {
        var quick = Config.builder()
                .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                .build();
        try (Driver gone = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none(), quick)) {
            var report = run(gone);

            assertThat(report.verdict(Strictness.FAILURES)).isEqualTo(Verdict.DATABASE_LOST);
            assertThat(report.documents()).extracting(DocumentReport::outcome).containsOnly(Outcome.NOT_WRITTEN);
        }
    }

    private ImportReport run(Driver into) {
        return Importer.into(writer(into), READER, Clock.systemUTC()).run(List.of(folder), OPTIONS, event -> {});
    }

    private static GraphWriter writer(Driver driver) {
        return new GraphWriter(driver, STATEMENTS, new WriteSettings("neo4j", "1", NamePolicy.HIDE, Clock.systemUTC()));
    }

    private long count(String query) {
        return driver.executableQuery(query).execute().records().get(0).get("n").asLong();
    }
}
