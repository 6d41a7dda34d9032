package se.samverkansgraf.app.command;

import java.time.Clock;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.graph.WriteSettings;

/** The writer of commands that take things out of the graph. */
final class Writing {

    /** Stands where rules do not matter: nothing is read when something is removed. */
    private static final String NO_RULES = "none";

    private Writing() {}

    static GraphWriter to(OpenDatabase database, StatementCatalog statements) {
        var settings = new WriteSettings(database.database(), NO_RULES, NamePolicy.HIDE, Clock.systemUTC());
        return new GraphWriter(database.driver(), statements, settings);
    }
}
