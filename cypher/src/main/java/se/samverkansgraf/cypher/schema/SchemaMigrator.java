package se.samverkansgraf.cypher.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.StatementFolder;
import se.samverkansgraf.cypher.schema.SchemaException.Reason;
import se.samverkansgraf.cypher.schema.SchemaState.Change;
import se.samverkansgraf.model.graph.FullTextIndex;
import se.samverkansgraf.model.graph.NodeLabel;
import se.samverkansgraf.model.graph.RangeIndex;
import se.samverkansgraf.model.graph.RelationshipTextIndex;

/** Applies the migrations that a database lacks, and checks that it has what writing and asking rely on. */
public final class SchemaMigrator {

    private static final String MIGRATIONS = "cypher/migration";
    private static final Duration INDEXES_ONLINE_WITHIN = Duration.ofMinutes(10);

    private final Driver driver;
    private final String database;
    private final NamedStatements statements;

    /**
     * A migrator for one database.
     *
     * @param driver stays open
     * @param database the database's name, {@code neo4j} unless the operator chose another
     * @param statements the catalog
     */
    public SchemaMigrator(Driver driver, String database, StatementCatalog statements) {
        this.driver = driver;
        this.database = database;
        this.statements = new NamedStatements(driver, database, statements);
    }

    /**
     * Applies what is missing, waits until every index answers, and checks the result.
     *
     * @throws SchemaException if the database cannot be brought to the schema
     * @throws org.neo4j.driver.exceptions.Neo4jException if it cannot be reached or refuses the user
     */
    public SchemaState migrate() {
        var server = supportedServer();
        var before = appliedVersion();
        apply();
        var version = appliedVersion();
        statements.write("schema/await-indexes", Map.of("seconds", INDEXES_ONLINE_WITHIN.toSeconds()));
        checkKeysAndIndexes();
        return state(server, version, before.equals(version) ? Change.NONE : Change.MIGRATED);
    }

    /**
     * Checks without writing anything, for a program that only answers questions.
     *
     * @throws SchemaException if the database lacks what this version of the program needs
     * @throws org.neo4j.driver.exceptions.Neo4jException if it cannot be reached or refuses the user
     */
    public SchemaState verify() {
        var server = supportedServer();
        checkKeysAndIndexes();
        return state(server, appliedVersion(), Change.NONE);
    }

    private static SchemaState state(Record server, String version, Change change) {
        return new SchemaState(
                version, server.get("version").asString(), server.get("edition").asString(), change);
    }

    private MigrationsConfig config() {
        return MigrationsConfig.builder()
                .withDatabase(database)
                .withLocationsToScan("classpath:" + MIGRATIONS)
                .withMigrationClassesDiscoverer(context -> AgreementsSettled.all(statements))
                .withResourceScanner(locations -> new StatementFolder(MIGRATIONS).urls())
                .withAutocrlf(true)
                .build();
    }

    private Record supportedServer() {
        var server = statements.read("schema/server", Map.of()).get(0);
        var version = server.get("version").asString();
        if (ServerVersion.parse(version).compareTo(ServerVersion.OLDEST_SUPPORTED) < 0) {
            throw new SchemaException(
                    Reason.SERVER_TOO_OLD,
                    "Neo4j %s is too old: upgrade the server to %s or later"
                            .formatted(version, ServerVersion.OLDEST_SUPPORTED),
                    null);
        }
        return server;
    }

    private String appliedVersion() {
        return statements
                .read("schema/applied-version", Map.of())
                .get(0)
                .get("version")
                .asString("");
    }

    private void apply() {
        try {
            new Migrations(config(), driver).apply();
        } catch (MigrationsException | Neo4jException e) {
            throw MigrationFailure.translated(e);
        }
    }

    private void checkKeysAndIndexes() {
        var keys = statements.read("schema/constraints", Map.of()).stream()
                .map(row -> row.get("label").asString() + row.get("properties").asList())
                .collect(Collectors.toSet());
        var missing = Arrays.stream(NodeLabel.values())
                .filter(label ->
                        !keys.contains(label.label() + List.of(label.key().name())))
                .map(label -> label.label() + "." + label.key().name())
                .toList();
        if (!missing.isEmpty()) {
            throw new SchemaException(
                    Reason.KEYS_MISSING,
                    "the database lacks the unique keys %s: use an empty database, or restore them"
                            .formatted(String.join(", ", missing)),
                    null);
        }
        checkIndexes();
    }

    private void checkIndexes() {
        var states = statements.read("schema/indexes", Map.of()).stream()
                .collect(Collectors.toMap(row -> row.get("name").asString(), row -> row.get("state")
                        .asString()));
        var faulty = Stream.of(
                        Arrays.stream(RangeIndex.values()).map(RangeIndex::indexName),
                        Arrays.stream(FullTextIndex.values()).map(FullTextIndex::indexName),
                        Arrays.stream(RelationshipTextIndex.values()).map(RelationshipTextIndex::indexName))
                .flatMap(names -> names)
                .filter(name -> !"ONLINE".equals(states.get(name)))
                .map(name -> name + " (" + states.getOrDefault(name, "missing") + ")")
                .toList();
        if (!faulty.isEmpty()) {
            throw new SchemaException(
                    Reason.INDEX_NOT_ONLINE,
                    "the database lacks the indexes %s: drop those that failed and start again"
                            .formatted(String.join(", ", faulty)),
                    null);
        }
    }
}
