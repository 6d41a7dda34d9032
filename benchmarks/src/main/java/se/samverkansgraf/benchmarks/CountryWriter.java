package se.samverkansgraf.benchmarks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.schema.SchemaMigrator;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.graph.RunStamp;
import se.samverkansgraf.importer.graph.WriteSettings;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Writes made-up documents into a database, by the program's own writer. */
public final class CountryWriter {

    private static final int DOCUMENTS_TO_A_COMMIT = 20;

    private final GraphWriter writer;
    private final RunStamp run = new RunStamp("made-up", ZonedDateTime.now(ZoneOffset.UTC));

    private CountryWriter(GraphWriter writer) {
        this.writer = writer;
    }

    /** A writer to a database, which is brought to the schema and seeded. */
    public static CountryWriter to(Driver driver) {
        new SchemaMigrator(driver, "neo4j", StatementCatalog.load()).migrate();
        GraphWriter writer = writer(driver);
        writer.seed(Vocabulary.load(), ReferenceData.load(), RuleBook.packed().rules());
        return new CountryWriter(writer);
    }

    /** Writes the documents, one transaction each. */
    public void write(Stream<DocumentFacts> documents) {
        documents.forEach(document -> writer.write(
                document, List.of(), "/made-up/" + document.document().sha256(), run));
    }

    /** Writes the documents, some to a commit, into a database that nobody reads meanwhile. */
    public static void fill(Driver driver, Stream<DocumentFacts> documents) {
        to(driver);
        try (FewerCommits commits = new FewerCommits(driver, DOCUMENTS_TO_A_COMMIT)) {
            CountryWriter writer = new CountryWriter(writer(commits.driver(driver)));
            writer.write(documents);
            writer.writer.finish(writer.run);
        }
    }

    private static GraphWriter writer(Driver driver) {
        var settings = new WriteSettings("neo4j", "made-up", NamePolicy.HIDE, Clock.systemUTC());
        return new GraphWriter(driver, StatementCatalog.load(), settings);
    }
}
