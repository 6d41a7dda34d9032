package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@ExtendWith(RunningApi.Extension.class)
class ExportsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            commitments ;                      ; { table: commitments(first: 100) { nodes { id } } }
            commitments ; ?strength=binding&orderBy=strength_desc ; { table: commitments(first: 100, filter: {strength: BINDING}, orderBy: STRENGTH_DESC) { nodes { id } } }
            commitments ; ?strength=BINDING    ; { table: commitments(first: 100, filter: {strength: BINDING}) { nodes { id } } }
            commitments ; ?orderBy=STRENGTH_DESC ; { table: commitments(first: 100, orderBy: STRENGTH_DESC) { nodes { id } } }
            commitments ; ?validFrom.gte=2023-01-01 ; { table: commitments(first: 100, filter: {validFrom: {gte: "2023-01-01"}}) { nodes { id } } }
            agreements  ;                      ; { table: agreements(first: 100) { nodes { id } } }
            priorities  ;                      ; { table: priorities(first: 100) { nodes { id } } }
            priorities  ; ?focusArea=trafiksakerhet ; { table: priorities(first: 100, filter: {focusArea: "trafiksakerhet"}) { nodes { id } } }
            priorities  ; ?focusArea=narkotika&county=10&activeOn=2023-10-01&orderBy=VALID_FROM_DESC ; { table: priorities(first: 100, filter: {focusArea: "narkotika", county: "10", activeOn: "2023-10-01"}, orderBy: VALID_FROM_DESC) { nodes { id } } }
            agreements  ; ?kind=CITIZEN_PROMISE&kind=ACTION_PLAN ; { table: agreements(first: 100, filter: {kind: [CITIZEN_PROMISE, ACTION_PLAN]}) { nodes { id } } }
            """)
    void rowsAreThoseOfTheApiInItsOrder(String table, String arguments, String query) {
        List<String> ids = new ArrayList<>();
        api.ask(query)
                .get("table")
                .get("nodes")
                .forEach(node -> ids.add(node.get("id").asString()));

        assertThat(ids).isNotEmpty();
        assertThat(column(table, arguments, "id")).isEqualTo(ids);
    }

    @Test
    void prioritiesOfAllAreThoseOfEachAgreementInItsOrder() {
        List<String> priorities = new ArrayList<>();
        api.ask("{ agreements(first: 100) { nodes { priorities { id } } } }")
                .get("agreements")
                .get("nodes")
                .forEach(node -> node.get("priorities")
                        .forEach(each -> priorities.add(each.get("id").asString())));

        assertThat(column("priorities", null, "id")).isNotEmpty().isEqualTo(priorities);
    }

    @Test
    void aFocusAreaChoosesPrioritiesAndNotAgreements() {
        JsonNode rows = JSON.readTree(
                get("/export/priorities.json?focusArea=trafiksakerhet").body());

        assertThat(stream(rows).map(row -> row.get("focus_area_slugs").get(0).asString()))
                .hasSize(3)
                .containsOnly("trafiksakerhet");
    }

    @Test
    void targetsAndCellsAreThoseOfTheApi() {
        JsonNode targets = api.ask("{ targets(first: 100) { nodes { fact { id } } } }")
                .get("targets")
                .get("nodes");
        JsonNode cells = api.ask("{ matrix(columns: COUNTY, activeOn: \"2024-01-01\") { cells { coverage } } }")
                .get("matrix")
                .get("cells");

        assertThat(column("targets", null, "fact_id")).isNotEmpty().hasSize(targets.size());
        assertThat(column("matrix", "?columns=COUNTY&activeOn=2024-01-01", "coverage"))
                .isNotEmpty()
                .hasSize(cells.size());
    }

    @Test
    void aPeriodIsLeftOpenByAnEmptyDay() {
        assertThat(column("matrix", "?activeDuring.from=&activeDuring.to=", "from"))
                .isNotEmpty()
                .containsOnly("");
        assertThat(column("matrix", "?activeDuring.from=&activeDuring.to=2022-12-31", "to"))
                .containsOnly("2022-12-31");
        assertThat(column("matrix", "?activeDuring.from=&activeDuring.to=", "coverage"))
                .isEqualTo(coverage("{}"));
    }

    private static List<String> coverage(String period) {
        return api.ask("{ matrix(activeDuring: " + period + ") { cells { coverage } } }")
                .at("/matrix/cells")
                .findValuesAsString("coverage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments", "priorities", "matrix", "targets", "agreements"})
    void everyFormatHoldsTheSameRows(String table) throws IOException {
        JsonNode array = JSON.readTree(get("/export/" + table + ".json").body());
        List<JsonNode> lines = get("/export/" + table + ".jsonl")
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
        List<CSVRecord> csv = CSVParser.parse(get("/export/" + table + ".csv").body(), CSVFormat.RFC4180)
                .getRecords();
        HttpResponse<String> excel = get("/export/" + table + ".xlsx");

        assertThat(array).isNotEmpty();
        assertThat(lines).containsExactlyElementsOf(array);
        assertThat(csv).hasSize(array.size() + 1);
        assertThat(csv.get(0).toList()).isEqualTo(List.copyOf(array.get(0).propertyNames()));
        assertThat(excel.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains(table + ".xlsx"));
        assertThat(excel.body()).startsWith("PK");
    }

    @Test
    void everyColumnIsFilledSomewhereInTheTestGraph() {
        for (String table : List.of("commitments", "priorities", "agreements")) {
            JsonNode rows = JSON.readTree(get("/export/" + table + ".json").body());
            List<String> empty = rows.get(0).propertyNames().stream()
                    .filter(name -> stream(rows)
                            .map(row -> row.get(name))
                            .allMatch(value -> value.isNull() || value.isArray() && value.isEmpty()))
                    .toList();
            assertThat(empty)
                    .as(table)
                    .isSubsetOf(
                            "measure_baseline",
                            "measure_deadline",
                            "parent_rank",
                            "title_from",
                            "title_to",
                            "belongs_to_id",
                            "predecessor_id",
                            "measure_per",
                            "measure_per_year");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /export/commitments.csv?colour=red        ; 400 ; colour: is not known here; known are activeOn, actor
            /export/commitments.csv?colour=red        ; 400 ; dialect
            /export/commitments.csv?municipality=9999 ; 400 ; municipality: there is no municipality with the code '9999'
            /export/commitments.csv?strength=STRONG   ; 400 ; strength: wants one of BINDING, INTENDED, RECOMMENDED, EXCLUDED
            /export/commitments.csv?orderBy=strength  ; 400 ; orderBy: wants one of AGREEMENT_ASC
            /export/commitments.csv?hasMeasure=maybe  ; 400 ; hasMeasure: wants true or false
            /export/commitments.csv?activeOn=2023-2-30 ; 400 ; activeOn: '2023-2-30' is no day: write a day
            /export/commitments.csv?validFrom.gte=now ; 400 ; validFrom.gte: 'now' is no day: write a day
            /export/commitments.csv?activeOn=2023-10-01&activeOn=2023-10-02 ; 400 ; activeOn: takes one value, has 2
            /export/commitments.csv?dialect=standard&dialect=excel-sv ; 400 ; dialect: wants standard or excel-sv
            /export/commitments.csv?datasetVersion=1  ; 400 ; datasetVersion
            /export/matrix.csv?peers.by=GROUP&peers.of=9999 ; 400 ; peers.of
            /export/commitments.pdf                   ; 404 ; no format pdf; there are csv, xlsx, json, jsonl
            /export/commitments                       ; 404 ; ends with no format; there are csv, xlsx, json, jsonl
            /export/Commitments.csv                   ; 404 ; no table Commitments; there are agreements, commitments
            /export/commitments.csv?dialect=german    ; 400 ; excel-sv
            /export/commitments.csv?first=5           ; 400 ; first
            /export/promises.csv                      ; 404 ; commitments, priorities
            """)
    void saysWhatIsWrongWithAnAddress(String address, int status, String said) {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body())
                        .get("errors")
                        .get(0)
                        .get("message")
                        .asString())
                .contains(said);
    }

    @Test
    void whatIsWrongWithAnAddressComesAsErrorsOfTheApiDo() {
        JsonNode error =
                JSON.readTree(get("/export/commitments.csv?colour=red").body()).at("/errors/0/extensions");

        assertThat(error.propertyNames()).containsExactlyInAnyOrder("code", "classification", "argument", "requestId");
        assertThat(error.get("argument").asString()).isEqualTo("colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality=9999", "county=9999", "method=nonsense", "agreement=nonsense", "strength=x"})
    void theArgumentAtFaultHasTheNameThatTheAddressGivesIt(String parameter) {
        JsonNode error = JSON.readTree(
                        get("/export/commitments.csv?" + parameter).body())
                .at("/errors/0");
        String name = parameter.substring(0, parameter.indexOf('='));

        assertThat(error.at("/extensions/argument").asString()).isEqualTo(name);
        assertThat(error.get("message").asString()).startsWith(name + ": ");
    }

    @Test
    void aMatrixIsTakenAwayWithTheCellsThatAreAskedFor() {
        assertThat(column("matrix", "?activeOn=2023-10-01&coverage=STATED", "coverage"))
                .isNotEmpty()
                .containsOnly("STATED");
        assertThat(column("matrix", "?activeOn=2023-10-01&coverage=ABSENT&coverage=UNKNOWN", "coverage"))
                .contains("ABSENT", "UNKNOWN")
                .doesNotContain("STATED");
    }

    @Test
    void theIndexTellsTablesArgumentsAndColumns() {
        JsonNode index = JSON.readTree(get("/export").body());

        assertThat(stream(index).map(each -> each.get("name").asString()))
                .containsExactly("agreements", "commitments", "priorities", "targets", "matrix");
        assertThat(stream(index.get(1).get("arguments"))
                        .map(each -> each.get("name").asString()))
                .contains("municipality", "validFrom.gte", "orderBy", "language", "dialect")
                .doesNotContain("first", "after", "filter");
        assertThat(stream(index.get(2).get("arguments")))
                .allSatisfy(each -> assertThat(each.get("description").asString())
                        .as(each.toString())
                        .isNotBlank())
                .anySatisfy(each -> {
                    assertThat(each.get("name").asString()).isEqualTo("focusArea");
                    assertThat(each.get("repeatable").asBoolean()).isTrue();
                    assertThat(each.get("description").asString()).contains("that concern one of these or one below");
                });
        assertThat(stream(index.get(1).get("columns"))
                        .map(each -> each.get("sv").asString()))
                .contains("Åtagandets ord");
    }

    private static List<String> column(String table, String arguments, String name) {
        String address = "/export/%s.json%s".formatted(table, arguments == null ? "" : arguments);
        return stream(JSON.readTree(get(address).body()))
                .map(row -> row.get(name).asString())
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static HttpResponse<String> get(String address) {
        return api.send(api.request(address).GET());
    }
}
