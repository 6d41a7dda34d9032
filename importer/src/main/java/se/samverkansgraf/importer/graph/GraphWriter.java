package se.samverkansgraf.importer.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.rule.ReadingRule;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * Writes the graph; nothing else does.
 *
 * <p>Every call is one transaction of the driver's managed kind, which may run more than once and then does the same.
 * One writer at a time writes to a database: two would wait for each other's shared nodes.
 */
public final class GraphWriter {

    private static final int NODES_DELETED_AT_ONCE = 10_000;

    private final Driver driver;
    private final StatementCatalog statements;
    private final WriteSettings settings;
    private @Nullable SharedNodes known;

    /**
     * A writer to one database, whose schema is up to date.
     *
     * @param driver stays open
     * @param statements the catalog
     * @param settings what holds for everything written
     */
    public GraphWriter(Driver driver, StatementCatalog statements, WriteSettings settings) {
        this.driver = driver;
        this.statements = statements;
        this.settings = settings;
    }

    /**
     * Brings the shared nodes to the program's own resources; writes nothing when the graph holds these versions.
     * Concepts that the vocabulary no longer has are deleted, unless a fact uses them; either is told.
     *
     * @param rules those of the settings' rule-set version
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached or refuses
     */
    public SeedSummary seed(Vocabulary vocabulary, ReferenceData reference, List<ReadingRule> rules) {
        known = null;
        var seeding = new Seeding(new SeedRows(vocabulary, reference, rules), versions(vocabulary, reference));
        return inTransaction(seeding::perform);
    }

    /**
     * Writes what was read of a document, replacing what the same source and the same bytes stated before.
     *
     * @param facts what the document states
     * @param issues what was not understood in it
     * @param location where it was read from
     * @param run the import run
     * @throws RefusedFacts if a quote does not stand in the text, or a concept or place is not in the graph
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached or refuses; then nothing of
     *     the document was written
     */
    public WriteSummary write(DocumentFacts facts, List<ImportIssue> issues, String location, RunStamp run) {
        var shared = known();
        FactCheck.check(facts, shared.references());
        var document = PreparedDocument.of(facts, issues, location, settings.names(), shared.municipalityNames());
        return inTransaction(graph -> new DocumentWrite(graph, settings, document, run).perform());
    }

    /**
     * Notes that a run is over, if it wrote anything.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached or refuses
     */
    public void finish(RunStamp run) {
        var values = Map.of(
                "runId",
                run.id(),
                "finishedAt",
                java.time.ZonedDateTime.now(settings.clock().withZone(java.time.ZoneOffset.UTC)));
        inTransaction(graph -> graph.run("write/finish-run", values));
    }

    /**
     * Removes a source, and its document when no other source holds the same bytes; facts that other documents state
     * stay.
     *
     * @param reference the source's location as it was imported, or a document's id
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached or refuses
     */
    public RemovalSummary remove(String reference) {
        return inTransaction(graph -> new Removal(graph).perform(reference));
    }

    /**
     * Deletes every document, fact and run, some thousands of nodes at a time; the shared nodes stay.
     *
     * @return what the database changed
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached or refuses; then some may be
     *     gone, and the next call goes on
     */
    public WriteCounters reset() {
        var total = WriteCounters.NONE;
        var last = WriteCounters.NONE;
        do {
            last = inTransaction(this::deleteSome);
            total = total.plus(last);
        } while (last.nodesDeleted() > 0);
        return total;
    }

    private Map<String, Object> versions(Vocabulary vocabulary, ReferenceData reference) {
        return Map.of(
                "vocabularyVersion", vocabulary.version(),
                "referenceVersion", reference.version(),
                "ruleSetVersion", settings.ruleSetVersion(),
                "seedVersion", Seeding.version(statements));
    }

    private WriteCounters deleteSome(GraphTransaction graph) {
        graph.run("write/delete-batch", Map.of("size", NODES_DELETED_AT_ONCE));
        graph.run("write/count-no-facts", Map.of());
        return graph.counters();
    }

    private SharedNodes known() {
        var shared = known;
        if (shared == null) {
            shared = inTransaction(SharedNodes::of);
            known = shared;
        }
        return shared;
    }

    private <T> T inTransaction(Function<GraphTransaction, T> work) {
        var config = SessionConfig.builder()
                .withDatabase(settings.database())
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        try (Session session = driver.session(config)) {
            return session.executeWrite(transaction -> work.apply(new GraphTransaction(transaction, statements)));
        }
    }
}
