package se.samverkansgraf.importer.graph;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.schema.SchemaMigrator;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.Schema;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.rule.ReadingRule;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** A graph that holds nothing but the shared nodes, and a writer to it. */
final class TestGraph {

    static final StatementCatalog STATEMENTS = StatementCatalog.load();
    static final Vocabulary VOCABULARY = Vocabulary.load();
    static final ReferenceData REFERENCE = ReferenceData.load();
    static final List<ReadingRule> RULES = RuleBook.packed().rules();
    static final RunStamp RUN = new RunStamp("run", ZonedDateTime.of(2024, 5, 1, 12, 0, 0, 0, ZoneOffset.UTC));

    private final Driver driver;
    private final GraphWriter writer;

    private TestGraph(Driver driver) {
        this.driver = driver;
        this.writer = writer("1", NamePolicy.HIDE);
    }

    Driver driver() {
        return driver;
    }

    GraphWriter writer() {
        return writer;
    }

    GraphWriter writer(String ruleSetVersion, NamePolicy names) {
        return new GraphWriter(
                driver, STATEMENTS, new WriteSettings("neo4j", ruleSetVersion, names, Clock.systemUTC()));
    }

    WriteSummary write(String location, DocumentFacts facts, ImportIssue... issues) {
        return writer.write(facts, List.of(issues), location, RUN);
    }

    /** Empties the graph of documents. */
    void empty() {
        writer.reset();
    }

    List<String> snapshot() {
        return GraphSnapshot.of(driver);
    }

    List<Record> ask(String query) {
        return driver.executableQuery(query).execute().records();
    }

    /** The values of the only column of a query, sorted. */
    List<String> texts(String query) {
        return ask(query).stream().map(row -> row.get(0).asString()).sorted().toList();
    }

    /** A promise with a fact of every kind. */
    static DocumentBuilder promise(String title, int firstYear) {
        return DocumentBuilder.document()
                .agreement(title)
                .municipality("1082")
                .policeArea("Karlshamn", "lpo-karlshamn")
                .valid(firstYear, firstYear + 1)
                .signed(LocalDate.of(firstYear, 2, 1))
                .priority("Narkotika", "narkotika")
                .commitment("Parterna ska arbeta med SSPF.")
                .commitment("Polisen ska kontrollera trafiken.")
                .innerPriority("Ungdomar och narkotika", "ungdomsbrottslighet")
                .commitment("Parterna ska mötas minst 20 gånger i månaden.")
                .goal("Färre unga ska använda narkotika.")
                .followUp("Lokala Brå följer upp två gånger per år.")
                .cited("Nationella trygghetsundersökningen")
                .signatory("Anna Andersson", "kommunstyrelsens-ordforande")
                .end();
    }

    /** Gives a test an emptied and seeded graph. */
    static final class Extension extends TypeBasedParameterResolver<TestGraph> {

        @Override
        public TestGraph resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var neo4j = Neo4jExtension.neo4j(context);
            neo4j.wipe(Schema.KEPT);
            new SchemaMigrator(neo4j.driver(), "neo4j", STATEMENTS).migrate();
            var graph = new TestGraph(neo4j.driver());
            graph.writer.seed(VOCABULARY, REFERENCE, RULES);
            return graph;
        }
    }
}
