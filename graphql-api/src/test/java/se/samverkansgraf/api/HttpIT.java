package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkansgraf.api.WrittenOperation.encoded;
import static se.samverkansgraf.api.WrittenOperation.sha256;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningApi.Extension.class)
class HttpIT {

    private static final String QUESTION = "query($n: Int) { agreements(first: $n) { totalCount } }";

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void answersByGetAndLetsCachesKeepTheAnswerUntilFactsChange() {
        var answer = get("query=" + encoded(QUESTION) + "&variables=" + encoded("{\"n\": 1}"), "");
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("totalCount");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains("no-cache").contains("public"));
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");

        int before = api.statementsRun();
        var again = get("query=" + encoded(QUESTION) + "&variables=" + encoded("{\"n\": 1}"), tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(api.statementsRun()).isEqualTo(before);

        var changed = get("query=" + encoded(QUESTION), "\"another-version\"");
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerInAnotherLanguageHasAnotherTag() {
        String query = "/graphql?query=" + encoded(QUESTION);
        var tags = Stream.of("sv", "en")
                .map(language -> api.send(
                        api.request(query).header("Accept-Language", language).GET()))
                .map(answer -> answer.headers().firstValue("ETag").orElseThrow());

        assertThat(tags).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void letsNoCacheKeepAnError() {
        var answer = get("query=" + encoded("{ agreement(id: \"nonsense\") { id } }"), "");

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void knowsAnOperationByItsHashOnceItWasSentWhole() {
        String query = "{ dataset { agreements documents } }";
        String extensions = "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}"
                .formatted(sha256(query));

        assertThat(api.post("{" + extensions + "}").body())
                .contains("\"PersistedQueryNotFound\"", "PERSISTED_QUERY_NOT_FOUND");
        assertThat(api.post("{\"query\": \"" + query + "\", " + extensions + "}")
                        .body())
                .contains("\"documents\"");
        assertThat(api.post("{" + extensions + "}").body()).contains("\"documents\"");
        assertThat(get("extensions=" + encoded("{" + extensions.substring("\"extensions\": {".length())), "")
                        .body())
                .contains("\"documents\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                | Narkotika
            sv                  | Narkotika
            en-GB               | Narcotics
            de, en;q=0.8        | Narcotics
            fi                  | Narkotika
            """)
    void labelsAreInTheLanguageThatTheClientPrefers(String preferred, String label) {
        var request = api.request("/graphql?query=" + encoded("{ focusArea(slug: \"narkotika\") { label } }"));
        var answer = api.send((preferred == null ? request : request.header("Accept-Language", preferred)).GET());

        assertThat(answer.body()).contains("\"" + label + "\"");
        assertThat(get("query=" + encoded("{ focusArea(slug: \"narkotika\") { label(language: SV) } }"), "")
                        .body())
                .contains("Narkotika");
    }

    @Test
    void saysWhatAConceptIsWhereTheVocabularyDoes() {
        var asked = "{ method(slug: \"sspf\") { sv: definition(language: SV) en: definition(language: EN) }"
                + " role(slug: \"kommunpolis\") { definition } }";

        assertThat(get("query=" + encoded(asked), "").body())
                .contains("samordnar stödet", "coordinate support", "\"definition\":null");
    }

    @Test
    void servesGraphiQlWithoutAnythingFromElsewhere() {
        var page = api.send(api.request("/graphiql").GET());
        var parts = Pattern.compile("(?:src|href)=\"([^\"]+[.](?:js|css))\"").matcher(page.body());

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("http"));
        assertThat(page.body()).doesNotContain("http:", "https:");
        assertThat(parts.results().map(part -> part.group(1))).hasSize(6).allSatisfy(part -> assertThat(
                        api.send(api.request("/" + part).GET()).statusCode())
                .as(part)
                .isEqualTo(200));
        assertThat(api.send(api.request("/graphiql/questions").GET()).body())
                .contains("01-matrix.graphql", "Which focus areas");
    }

    @ParameterizedTest
    @CsvSource({"https://dashboard.example, 200", "https://elsewhere.example, 403"})
    void letsInPagesOfTheSitesThatAreSet(String origin, int status) {
        var answer = api.send(api.request("/graphql")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent())
                .isEqualTo(status == 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "",
                "null",
                " null\n",
                "1",
                "[]",
                "[{\"query\": \"{ __typename }\"}]",
                "{\"query\": 1}"
            })
    void saysWhatIsNoQuestionInTheShapeOfItsErrors(String body) {
        var answer = api.post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"errors\"", "\"code\":\"BAD_REQUEST\"", "\"classification\"", "\"requestId\"")
                .doesNotContain("Exception", "timestamp");
    }

    @Test
    void refusesOtherMethodsAndTellsWhichThereAre() {
        var answer = api.send(api.request("/graphql").DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("GET", "POST"));
        assertThat(answer.body()).contains("BAD_REQUEST");
    }

    @Test
    void sitesThatMayAskMayTakeTablesAway() {
        var answer = api.send(api.request("/export")
                .header("Origin", "https://dashboard.example")
                .GET());

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://dashboard.example");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(names -> assertThat(names).contains("Samverkansgraf-Dataset-Version"));
    }

    @Test
    void refusesAnOperationThatIsNotTheOneOfItsHash() {
        String body = "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": {\"version\": 1, "
                + "\"sha256Hash\": \"" + sha256("{ another }") + "\"}}}";

        assertThat(api.post(body).body()).contains("INVALID_ARGUMENT", "sha256Hash");
    }

    private static HttpResponse<String> get(String parameters, String knownTag) {
        var request = api.request("/graphql?" + parameters).GET();
        return api.send(knownTag.isEmpty() ? request : request.header("If-None-Match", knownTag));
    }
}
