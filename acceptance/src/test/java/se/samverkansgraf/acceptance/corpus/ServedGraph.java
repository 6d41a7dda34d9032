package se.samverkansgraf.acceptance.corpus;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import se.samverkansgraf.api.GraphQlApi;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.schema.SchemaMigrator;
import se.samverkansgraf.embedded.BoltConnection;
import se.samverkansgraf.embedded.junit.Schema;
import se.samverkansgraf.embedded.junit.TestNeo4j;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.graph.WriteSettings;
import se.samverkansgraf.importer.rule.RuleVersion;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.run.ImportOptions;
import se.samverkansgraf.importer.run.Importer;
import se.samverkansgraf.importer.run.ProgressListener;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real database with documents in it, and the service that answers questions about them: one for all tests. */
public final class ServedGraph implements AutoCloseable {

    /** Reads requests and answers. */
    public static final JsonMapper JSON = new JsonMapper();

    private static final Path SAMPLES = Path.of("../samples");
    private static final String DATABASE = "neo4j";

    private final TestNeo4j database;
    private final AgreementReader reader = AgreementReader.load();
    private final ConfigurableApplicationContext api;
    private final Set<Path> others = new LinkedHashSet<>();
    private boolean seeded;
    private boolean sampled;

    /** Serves what the database holds, which may change meanwhile; nothing at first. */
    public ServedGraph(TestNeo4j database) {
        this.database = database;
        new SchemaMigrator(database.driver(), DATABASE, StatementCatalog.load()).migrate();
        api = serve(database.connection());
        holdNothing();
    }

    private static ConfigurableApplicationContext serve(BoltConnection bolt) {
        return GraphQlApi.start(Map.of(
                "server.port",
                0,
                "spring.neo4j.uri",
                bolt.uri().toString(),
                "spring.neo4j.authentication.username",
                bolt.user(),
                "spring.neo4j.authentication.password",
                bolt.password(),
                "samverkan.api.database",
                DATABASE,
                "samverkan.api.statement-timeout",
                "60s",
                "samverkan.api.answer-timeout",
                "60s",
                "spring.mvc.async.request-timeout",
                "90s"));
    }

    /** Leaves the database as it is before the first import. */
    public void holdNothing() {
        database.wipe(Schema.KEPT);
        others.clear();
        seeded = false;
        sampled = false;
    }

    /** Holds the samples and nothing else: what is there already is not read again. */
    public void holdSamples() {
        if (sampled) {
            others.forEach(
                    other -> writer().remove(other.toAbsolutePath().normalize().toString()));
            others.clear();
        } else {
            holdOnly(SAMPLES);
            sampled = true;
            others.clear();
        }
    }

    /** Holds what stands in these files and folders and nothing else. */
    public void holdOnly(Path... paths) {
        if (seeded) {
            writer().reset();
            sampled = false;
            others.clear();
        }
        read(paths);
    }

    /** Imports files and folders. */
    public void read(Path... paths) {
        read(event -> {}, paths);
    }

    /** Imports files and folders, and tells as each file is done. */
    public void read(ProgressListener listener, Path... paths) {
        GraphWriter writer = writer();
        writer.seed(Vocabulary.load(), ReferenceData.load(), RuleBook.packed().rules());
        seeded = true;
        Importer.into(writer, reader, Clock.systemUTC())
                .run(List.of(paths), new ImportOptions(1, ImportOptions.Strictness.FAILURES), listener);
        Stream.of(paths).filter(path -> !path.startsWith(SAMPLES)).forEach(others::add);
    }

    private GraphWriter writer() {
        var settings = new WriteSettings(DATABASE, RuleVersion.packed(), NamePolicy.HIDE, Clock.systemUTC());
        return new GraphWriter(database.driver(), StatementCatalog.load(), settings);
    }

    /** Where it is served, with a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + GraphQlApi.port(api) + "/";
    }

    /** The answer to a GraphQL operation, errors included. */
    public JsonNode ask(String query) throws IOException, InterruptedException {
        return ask(query, Map.of());
    }

    /** The answer to a GraphQL operation with variables, errors included. */
    public JsonNode ask(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build();
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }

    @Override
    public void close() {
        api.close();
    }
}
