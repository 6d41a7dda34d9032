package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkansgraf.api.WrittenOperation.encoded;
import static se.samverkansgraf.api.WrittenOperation.sha256;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.TestNeo4j;

/** The API with a list of the only operations that it answers, asked over HTTP. */
@ExtendWith({Neo4jExtension.class, RunningApi.Extension.class})
class AllowedOperationsIT {

    private static final String LISTED = "# How many there are.\nquery Known {\n  dataset {\n    agreements\n  }\n}\n";
    private static final String REFUSAL = "OPERATION_NOT_ALLOWED";

    @TempDir
    private static Path folder;

    private static RunningApi api;

    /** After the story is told, which the other parameter sees to. */
    @BeforeAll
    static void start(RunningApi unlimited, TestNeo4j neo4j) throws IOException {
        Files.writeString(folder.resolve("known.graphql"), LISTED);
        api = RunningApi.over(neo4j, Map.of("samverkan.api.allowed-operations", folder.toString()));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void answersWhatIsOnItsListHoweverItIsSetOut() {
        assertThat(api.ask("query Known { dataset { agreements } }")
                        .at("/dataset/agreements")
                        .asInt())
                .isPositive();
        assertThat(get("/graphql?query=" + encoded(LISTED)).body()).contains("\"agreements\"");
    }

    @Test
    void answersItByItsHashAlone() {
        String hashed = "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}}";

        assertThat(api.post(hashed.formatted(sha256(LISTED))).body()).contains("\"agreements\"");
        assertThat(api.post(hashed.formatted(sha256("{ dataset { documents } }")))
                        .body())
                .contains("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ dataset { documents } }",
                "query Known { dataset { agreements documents } }",
                "query Other { dataset { agreements } }",
                "query Known { dataset { agreements } } query Other { dataset { documents } }",
                "{ __schema { types { name } } }"
            })
    void refusesEverythingElseAndReadsNothing(String query) {
        int before = api.allStatementsRun();
        var error = api.error(query, Map.of());
        var refused = api.send(api.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}")));
        var byGet = get("/graphql?query=" + encoded(query));

        assertThat(error.at("/extensions/code").asString()).isEqualTo(REFUSAL);
        assertThat(error.get("message").asString()).contains("not on the list");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(byGet.body()).contains(REFUSAL).doesNotContain("\"data\"");
        assertThat(api.allStatementsRun()).isEqualTo(before);
    }

    @Test
    void keepsNothingThatItRefused() {
        String query = "{ dataset { rules: version } }";
        String extensions = "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}"
                .formatted(sha256(query));

        assertThat(api.post("{\"query\": \"" + query + "\", " + extensions + "}")
                        .body())
                .contains(REFUSAL);
        assertThat(api.post("{" + extensions + "}").body()).doesNotContain("\"data\"");
    }

    @Test
    void itsOwnPagesAndTablesAskOn() throws IOException {
        assertThat(get("/export/agreements.csv").statusCode()).isEqualTo(200);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String address) {
        return api.send(api.request(address).GET());
    }
}
