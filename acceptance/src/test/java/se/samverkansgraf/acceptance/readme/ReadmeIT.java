package se.samverkansgraf.acceptance.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;
import se.samverkansgraf.api.GraphQlApi;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.cypher.schema.SchemaMigrator;
import se.samverkansgraf.embedded.BoltConnection;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.Schema;
import se.samverkansgraf.embedded.junit.TestNeo4j;
import se.samverkansgraf.importer.graph.GraphWriter;
import se.samverkansgraf.importer.graph.NamePolicy;
import se.samverkansgraf.importer.graph.WriteSettings;
import se.samverkansgraf.importer.rule.RuleVersion;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.run.ImportOptions;
import se.samverkansgraf.importer.run.Importer;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(Neo4jExtension.class)
class ReadmeIT {

    private static final Path ROOT = Path.of("..");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void itsQuestionHasItsAnswerOverTheSamples(TestNeo4j database, Driver driver, BoltConnection bolt)
            throws IOException, InterruptedException {
        database.wipe(Schema.KEPT);
        importSamples(driver);
        String readme = Files.readString(ROOT.resolve("README.md"));

        String answer = ask(bolt, block(readme, "graphql"));

        assertThat(JSON.readTree(answer).get("data"))
                .isEqualTo(JSON.readTree(block(readme, "json")).get("data"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path page : List.of(Path.of("README.md"), Path.of("ARCHITECTURE.md"), Path.of("CONTRIBUTING.md"))) {
            Matcher links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(ROOT.resolve(page)));
            while (links.find()) {
                assertThat(ROOT.resolve(links.group(1))).as("link in %s", page).exists();
            }
        }
    }

    private static void importSamples(Driver driver) {
        StatementCatalog statements = StatementCatalog.load();
        new SchemaMigrator(driver, "neo4j", statements).migrate();
        var settings = new WriteSettings("neo4j", RuleVersion.packed(), NamePolicy.HIDE, Clock.systemUTC());
        GraphWriter writer = new GraphWriter(driver, statements, settings);
        writer.seed(Vocabulary.load(), ReferenceData.load());
        Importer.into(writer, AgreementReader.load(), Clock.systemUTC())
                .run(
                        List.of(ROOT.resolve("samples")),
                        new ImportOptions(1, ImportOptions.Strictness.FAILURES),
                        event -> {});
    }

    private static String ask(BoltConnection bolt, String query) throws IOException, InterruptedException {
        Map<String, Object> settings = Map.of(
                "server.port", 0,
                "spring.neo4j.uri", bolt.uri().toString(),
                "spring.neo4j.authentication.username", bolt.user(),
                "spring.neo4j.authentication.password", bolt.password(),
                "samverkan.api.database", "neo4j");
        try (ConfigurableApplicationContext api = GraphQlApi.start(settings)) {
            URI address = URI.create("http://127.0.0.1:" + GraphQlApi.port(api) + "/graphql");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        }
    }

    private static String block(String page, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).as("a block of %s", language).isTrue();
        return block.group(1);
    }
}
