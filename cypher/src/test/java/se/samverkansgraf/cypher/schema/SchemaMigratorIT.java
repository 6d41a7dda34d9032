package se.samverkansgraf.cypher.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.schema.SchemaException.Reason;
import se.samverkansgraf.cypher.schema.SchemaState.Change;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.Schema;
import se.samverkansgraf.embedded.junit.TestNeo4j;
import se.samverkansgraf.model.graph.FullTextIndex;
import se.samverkansgraf.model.graph.NodeLabel;
import se.samverkansgraf.model.graph.RangeIndex;
import se.samverkansgraf.model.graph.RelationshipTextIndex;

@ExtendWith(Neo4jExtension.class)
class SchemaMigratorIT {

    private final Driver driver;
    private final SchemaMigrator migrator;

    SchemaMigratorIT(Driver driver) {
        this.driver = driver;
        this.migrator = new SchemaMigrator(driver, "neo4j", StatementCatalog.load());
    }

    @BeforeEach
    void empty(TestNeo4j neo4j) {
        neo4j.wipe(Schema.DROPPED);
    }

    @Test
    void bringsAnEmptyDatabaseToTheSchemaOnce() {
        var first = migrator.migrate();
        var second = migrator.migrate();

        assertThat(first.change()).isEqualTo(Change.MIGRATED);
        assertThat(first.version()).isEqualTo("0011");
        assertThat(first.server()).startsWith("5.26");
        assertThat(second).isEqualTo(new SchemaState("0011", first.server(), first.edition(), Change.NONE));
        assertThat(migrator.verify()).isEqualTo(second);
    }

    @Test
    void makesTheIndexesThatTheModelNames() {
        migrator.migrate();

        var indexes = new HashSet<String>();
        driver.executableQuery("SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint "
                        + "WHERE owningConstraint IS NULL AND type <> 'LOOKUP' AND NOT name CONTAINS 'igration' "
                        + "RETURN type + ' ' + name AS index, labelsOrTypes, properties")
                .execute()
                .records()
                .forEach(row -> indexes.add(row.get("index").asString()
                        + new TreeSet<>(row.get("labelsOrTypes").asList(Value::asString))
                        + row.get("properties").asList()));
        var wanted = new HashSet<String>();
        Arrays.stream(RangeIndex.values())
                .forEach(each ->
                        wanted.add("RANGE " + each.indexName() + labels(List.of(each.label())) + each.properties()));
        Arrays.stream(FullTextIndex.values())
                .forEach(
                        each -> wanted.add("FULLTEXT " + each.indexName() + labels(each.labels()) + each.properties()));
        Arrays.stream(RelationshipTextIndex.values())
                .forEach(each ->
                        wanted.add("FULLTEXT " + each.indexName() + "[" + each.type() + "]" + each.properties()));
        assertThat(indexes).isEqualTo(wanted);
    }

    @Test
    void indexesTextInSwedish() {
        migrator.migrate();

        assertThat(driver.executableQuery("SHOW INDEXES YIELD type, entityType, options "
                                + "WHERE type = 'FULLTEXT' AND entityType = 'NODE' "
                                + "RETURN options.indexConfig['fulltext.analyzer'] AS analyzer")
                        .execute()
                        .records())
                .hasSize(FullTextIndex.values().length)
                .allSatisfy(row -> assertThat(row.get("analyzer").asString()).isEqualTo(FullTextIndex.ANALYZER));
    }

    @Test
    void takesKeysInListsAsTheyAre() {
        migrator.migrate();

        assertThat(driver.executableQuery("SHOW INDEXES YIELD type, entityType, options "
                                + "WHERE type = 'FULLTEXT' AND entityType = 'RELATIONSHIP' "
                                + "RETURN options.indexConfig['fulltext.analyzer'] AS analyzer")
                        .execute()
                        .records())
                .hasSize(RelationshipTextIndex.values().length)
                .allSatisfy(
                        row -> assertThat(row.get("analyzer").asString()).isEqualTo(RelationshipTextIndex.ANALYZER));
    }

    @Test
    void everyKeyIsUnique() {
        migrator.migrate();

        assertThat(driver.executableQuery("SHOW CONSTRAINTS YIELD labelsOrTypes, properties "
                                + "RETURN labelsOrTypes[0] + '.' + properties[0] AS key")
                        .execute()
                        .records())
                .extracting(row -> row.get("key").asString())
                .containsAll(Arrays.stream(NodeLabel.values())
                        .map(label -> label.label() + "." + label.key().name())
                        .toList());
    }

    @Test
    void refusesToUseADatabaseWithoutKeys() {
        refuses(migrator::verify, Reason.KEYS_MISSING, "Municipality.code");
    }

    @Test
    void refusesADatabaseWhoseNodesShareAKey() {
        driver.executableQuery("UNWIND [1, 2] AS i CREATE (:Municipality {code: '1082'})")
                .execute();

        refuses(migrator::migrate, Reason.KEYS_MISSING, "share a key");
    }

    @Test
    void refusesADatabaseThatLacksAnIndex() {
        migrator.migrate();
        driver.executableQuery("DROP INDEX passage_text").execute();

        refuses(migrator::verify, Reason.INDEX_NOT_ONLINE, "passage_text (missing)");
    }

    @Test
    void refusesADatabaseThatAnotherVersionMigrated() {
        migrator.migrate();
        driver.executableQuery("MATCH (m:__Neo4jMigration {version: '0002'}) SET m.checksum = '1'")
                .execute();

        refuses(migrator::migrate, Reason.FOREIGN_MIGRATIONS, "are not those of this version");
    }

    @Test
    void countsWhatOlderVersionsLeftUncountedAndTellsHowFarItIs() {
        migrator.migrate();
        driver.executableQuery("MATCH (m:__Neo4jMigration) WHERE m.version STARTS WITH '00' AND m.version > '0006' "
                        + "DETACH DELETE m")
                .execute();
        driver.executableQuery("UNWIND range(1, 401) AS i "
                        + "CREATE (a:Agreement {id: toString(i), validityBasis: 'NONE'}) "
                        + "CREATE (a)-[:HAS_PRIORITY]->(:Priority {id: toString(i)})-[:CONCERNS]->(f:FocusArea {id: 'f-' + i}) "
                        + "CREATE (a)-[:ABOUT {facts: 7}]->(f)")
                .execute();

        var told = told(migrator::migrate);

        assertThat(told)
                .startsWith(
                        "migration 0007 (agreement holdings) begins: 401 agreements",
                        "migration 0007 (agreement holdings) 200 of 401 agreements",
                        "migration 0007 (agreement holdings) 400 of 401 agreements",
                        "migration 0007 (agreement holdings) 401 of 401 agreements",
                        "migration 0007 (agreement holdings) ends",
                        "migration 0008 (agreement tallies) begins: 401 agreements",
                        "migration 0008 (agreement tallies) 200 of 401 agreements",
                        "migration 0008 (agreement tallies) 400 of 401 agreements",
                        "migration 0008 (agreement tallies) 401 of 401 agreements",
                        "migration 0008 (agreement tallies) ends")
                .endsWith("migration 0011 (place search words) ends");
        assertThat(driver.executableQuery("MATCH (a:Agreement)-[about:ABOUT|DEALS_WITH]->(:FocusArea) "
                                + "WHERE about.priorities = 1 AND a.holds = ['PRIORITY'] "
                                + "RETURN count(DISTINCT a) AS agreements, count(*) AS counted")
                        .execute()
                        .records())
                .singleElement()
                .satisfies(row -> assertThat(row.asMap()).isEqualTo(Map.of("agreements", 401L, "counted", 802L)));
        assertThat(driver.executableQuery("MATCH (a:Agreement)-[:HAS_PRIORITY]->(p:Priority) "
                                + "WHERE p.searchFacts = 'ff' + p.id + '0' AND a.searchFacts = p.searchFacts "
                                + "RETURN count(*) AS findable")
                        .execute()
                        .records())
                .singleElement()
                .satisfies(row -> assertThat(row.get("findable").asInt()).isEqualTo(401));
    }

    @Test
    void saysNothingOfAgreementsWhereThereAreNone() {
        assertThat(told(migrator::migrate)).isEmpty();
    }

    /** What the migrations of agreements log meanwhile. */
    private static List<String> told(Runnable work) {
        var told = new ArrayList<String>();
        var log = Logger.getLogger(AgreementsSettled.class.getName());
        var listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                told.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(listener);
        try {
            work.run();
        } finally {
            log.removeHandler(listener);
        }
        return told;
    }

    private static Set<String> labels(Collection<NodeLabel> labels) {
        return labels.stream().map(NodeLabel::label).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void refuses(ThrowingCallable use, Reason reason, String message) {
        assertThatThrownBy(use)
                .hasMessageContaining(message)
                .asInstanceOf(type(SchemaException.class))
                .extracting(SchemaException::reason)
                .isEqualTo(reason);
    }
}
