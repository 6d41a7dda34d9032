package se.samverkansgraf.cypher.schema;

import ac.simons.neo4j.migrations.core.JavaBasedMigration;
import ac.simons.neo4j.migrations.core.MigrationContext;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A migration of data: what writing keeps beside agreements from a version on is kept for those that are there already,
 * by the statement that writing uses. Some agreements are settled at a time, each time in a transaction of its own, so
 * that a large database takes no more memory than a small one and says how far it is; a migration that was broken off
 * begins again and comes to the same.
 */
final class AgreementsSettled implements JavaBasedMigration {

    private static final System.Logger LOG = System.getLogger(AgreementsSettled.class.getName());
    private static final int AT_A_TIME = 200;

    private final String version;
    private final String description;
    private final String statement;
    private final NamedStatements statements;

    private AgreementsSettled(String version, String description, String statement, NamedStatements statements) {
        this.version = version;
        this.description = description;
        this.statement = statement;
        this.statements = statements;
    }

    /** All of them. */
    static List<JavaBasedMigration> all(NamedStatements statements) {
        return List.of(
                new AgreementsSettled("0007", "agreement holdings", "write/settle-holdings", statements),
                new AgreementsSettled("0008", "agreement tallies", "write/settle-profiles", statements),
                new AgreementsSettled("0010", "agreement search words", "write/settle-search", statements),
                new AgreementsSettled("0011", "place search words", "write/settle-search-places", statements));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.withValue(version);
    }

    @Override
    public Optional<String> getOptionalDescription() {
        return Optional.of(description);
    }

    /** What it is known by in the database, which no name of a class is. */
    @Override
    public String getSource() {
        return "V" + version + "__" + description.replace(' ', '_');
    }

    @Override
    public void apply(MigrationContext context) {
        var agreements = statements.read("write/all-agreements", Map.of()).stream()
                .map(row -> row.get("id").asString())
                .toList();
        if (agreements.isEmpty()) {
            return;
        }
        tell("begins: %,d agreements", agreements.size());
        for (int begin = 0; begin < agreements.size(); begin += AT_A_TIME) {
            int end = Math.min(begin + AT_A_TIME, agreements.size());
            statements.write(statement, Map.of("agreementIds", agreements.subList(begin, end)));
            tell("%,d of %,d agreements", end, agreements.size());
        }
        tell("ends");
    }

    private void tell(String message, Object... values) {
        LOG.log(Level.INFO, () -> "migration %s (%s) %s"
                .formatted(version, description, String.format(Locale.ROOT, message, values)));
    }
}
