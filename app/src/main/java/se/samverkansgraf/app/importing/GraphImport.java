package se.samverkansgraf.app.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.schema.SchemaMigrator;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.graph.WriteSettings;
import se.samverkansgraf.importer.rule.RuleVersion;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.run.ImportOptions;
import se.samverkansgraf.importer.run.ImportReport;
import se.samverkansgraf.importer.run.Importer;
import se.samverkansgraf.importer.run.ProgressListener;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Imports into a graph whose schema, places and concepts are those of this version of the program. */
public final class GraphImport {

    private final GraphWriter writer;

    private GraphImport(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Brings the database up to date; writes nothing where it already is.
     *
     * @throws se.samverkansgraf.cypher.schema.SchemaException if the database cannot be brought to the schema
     * @throws org.neo4j.driver.exceptions.Neo4jException if it stops answering or refuses the user
     */
    public static GraphImport prepare(OpenDatabase database, NamePolicy names) {
        StatementCatalog statements = StatementCatalog.load();
        new SchemaMigrator(database.driver(), database.database(), statements).migrate();
        var settings = new WriteSettings(database.database(), RuleVersion.packed(), names, Clock.systemUTC());
        GraphWriter writer = new GraphWriter(database.driver(), statements, settings);
        writer.seed(Vocabulary.load(), ReferenceData.load(), RuleBook.packed().rules());
        return new GraphImport(writer);
    }

    /** Imports files and folders; what became of each is in the report. */
    public ImportReport run(
            AgreementReader reader, List<Path> paths, ImportOptions options, ProgressListener listener) {
        return Importer.into(writer, reader, Clock.systemUTC()).run(paths, options, listener);
    }
}
