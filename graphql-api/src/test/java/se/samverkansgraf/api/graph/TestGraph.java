package se.samverkansgraf.api.graph;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.neo4j.driver.Driver;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.schema.SchemaMigrator;
import se.samverkansgraf.embedded.junit.Schema;
import se.samverkansgraf.embedded.junit.TestNeo4j;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.graph.RunStamp;
import se.samverkansgraf.importer.graph.WriteSettings;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.TruncatedDocument;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Brings a test database to the story. */
public final class TestGraph {

    private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
    private static final RunStamp RUN = new RunStamp("test-run", ZonedDateTime.ofInstant(NOW, ZoneOffset.UTC));

    private TestGraph() {}

    /** Empties the database, brings it to the schema and writes shared nodes and story. */
    public static void tell(TestNeo4j neo4j) {
        neo4j.wipe(Schema.KEPT);
        var statements = StatementCatalog.load();
        new SchemaMigrator(neo4j.driver(), "neo4j", statements).migrate();
        var writer = writer(neo4j.driver(), statements);
        writer.seed(Vocabulary.load(), ReferenceData.load(), RuleBook.packed().rules());
        TestStory.documents().forEach(document -> write(writer, document));
        writer.finish(RUN);
        neo4j.driver().executableQuery("CALL db.awaitIndexes(60)").execute();
        awaitIndexes(neo4j);
    }

    /** Writes documents beside the story. */
    public static void add(TestNeo4j neo4j, List<DocumentFacts> documents) {
        var writer = writer(neo4j.driver(), StatementCatalog.load());
        documents.forEach(document -> write(writer, document));
        awaitIndexes(neo4j);
    }

    /** Removes documents that were added. */
    public static void remove(TestNeo4j neo4j, List<DocumentFacts> documents) {
        var writer = writer(neo4j.driver(), StatementCatalog.load());
        documents.forEach(document -> writer.remove(location(document)));
        awaitIndexes(neo4j);
    }

    private static void awaitIndexes(TestNeo4j neo4j) {
        neo4j.driver()
                .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    private static String location(DocumentFacts document) {
        return "/test/" + document.document().name();
    }

    private static GraphWriter writer(Driver driver, StatementCatalog statements) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new GraphWriter(driver, statements, new WriteSettings("neo4j", "test-rules", NamePolicy.HIDE, clock));
    }

    private static void write(GraphWriter writer, DocumentFacts document) {
        String name = document.document().name();
        List<ImportIssue> issues = name.equals(TestStory.poorlyRead()) ? List.of(truncated(name)) : List.of();
        writer.write(document, issues, location(document), RUN);
    }

    private static ImportIssue truncated(String name) {
        return new TruncatedDocument("/test/" + name, "it ends in the middle of a sentence");
    }
}
