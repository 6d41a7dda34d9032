package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningApi.Extension.class)
class ErrorsIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreements(first: 101) { totalCount }                            | first
            agreements(first: -1) { totalCount }                             | first
            municipality(code: "1082") { agreements(last: 101) { totalCount } } | last
            search(text: "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö") { totalCount } | text
            agreements(first: 1, last: 1) { totalCount }                     | last
            agreements(after: "nonsense") { totalCount }                     | after
            agreements(filter: {municipality: ["9999"]}) { totalCount }      | filter.municipality
            commitments(filter: {method: ["ssfp"]}) { totalCount }           | filter.method
            commitments(filter: {agreement: ["Goal:1"]}) { totalCount }      | filter.agreement
            agreement(id: "nonsense") { title }                              | id
            node(id: "Nonsense:1") { id }                                    | id
            matrix(focusArea: ["nonsense"]) { from }                         | focusArea
            practices(peers: {by: GROUP}, method: ["sspf"]) { from }         | peers.of
            practices(peers: {by: COUNTRY}) { from }                         | method
            commitmentCounts(by: METHOD, first: 0) { count }                 | first
            """)
    void namesTheArgumentAtFaultBeforeAnythingIsRead(String field, String argument) {
        int before = api.allStatementsRun();
        var error = api.error("{ " + field + " }", Map.of());

        assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.at("/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.at("/extensions/requestId").asString()).isNotBlank();
        assertThat(error.toString()).doesNotContain("se.samverkansgraf", "Exception", "MATCH");
        assertThat(api.allStatementsRun()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commitments(filter: {agreement: [\"Agreement:none\"]}) { totalCount }",
                "search(text: \"polis\", filter: {agreement: [\"Agreement:none\"]}) { totalCount }",
                "commitmentCounts(by: KIND, filter: {agreement: [\"Agreement:none\"]}) { count }",
            })
    void anUnknownAgreementIsAnErrorAndNoEmptyAnswer(String field) {
        var error = api.error("{ " + field + " }", Map.of());

        assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo("filter.agreement");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { commitments(filter: {certainty: MAYBE}) { totalCount } }                      | filter.certainty
            { commitments(filter: {validTo: {lte: "2020-13-01"}}) { totalCount } }          | filter.validTo.lte
            { commitments(filter: {activeOn: "2023-02-30"}) { totalCount } }                | filter.activeOn
            { commitments(filter: {nothing: {of: ["this"]}}) { totalCount } }               | filter
            query($size: Int = "many") { commitments(first: $size) { totalCount } }         |
            """)
    void tellsWhatDoesNotFitTheSchemaWithoutNamesOfClasses(String query, String argument) {
        var error = api.error(query, Map.of());

        assertThat(error.at("/extensions/code").asString()).isEqualTo("VALIDATION");
        assertThat(error.at("/extensions").path("argument").asString("")).isEqualTo(argument == null ? "" : argument);
        assertThat(error.get("message").asString()).doesNotContain("Value{", "ObjectField", "AST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2023-2-1", "20230201", "i morgon"})
    void aDayThatIsNoneIsAnError(String day) {
        var error = api.error(
                "query($day: Date) { commitments(filter: {activeOn: $day}) { totalCount } }", Map.of("day", day));

        assertThat(error.at("/extensions/code").asString()).isEqualTo("VALIDATION");
        assertThat(error.get("message").asString()).contains(day, "YYYY-MM-DD");
    }

    @Test
    void aNumberIsNoDay() {
        var error = api.error(
                "query($day: Date) { commitments(filter: {activeOn: $day}) { totalCount } }", Map.of("day", 20230101));

        assertThat(error.get("message").asString()).contains("YYYY-MM-DD").doesNotContain("java.");
    }

    @Test
    void namesTheVariableAtFault() {
        var error = api.error(
                "query($day: Date) { agreements(filter: {activeOn: $day}) { totalCount } }", Map.of("day", "idag"));

        assertThat(error.at("/extensions/argument").asString()).isEqualTo("$day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { agreements                                 | SYNTAX
            { nonsense }                                 | VALIDATION
            { agreements(orderBy: UP) { totalCount } }   | VALIDATION
            """)
    void givesGraphQlsOwnErrorsACodeToo(String query, String code) {
        var error = api.error(query, Map.of());

        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(error.at("/extensions/requestId").asString()).isNotBlank();
    }

    @Test
    void introspectionIsNotTooDeep() {
        String types = "type { ...T ofType { ...T ofType { ...T ofType { ...T ofType { ...T ofType { ...T } } } } } }";
        String query =
                "{ __schema { types { fields { args { %s } } } } } fragment T on __Type { name }".formatted(types);

        assertThat(api.ask(query).at("/__schema/types")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/readiness", "/actuator/health/liveness"})
    void tellsThatItIsReady(String path) {
        assertThat(api.send(api.request(path).GET()).statusCode()).isEqualTo(200);
    }
}
