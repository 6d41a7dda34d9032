package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cells and targets that were taken away, each column against what the API says of the same one. */
@ExtendWith(RunningApi.Extension.class)
class ExportCellsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CELLS = """
            from                   | period/from
            to                     | period/to
            row_slug               | row/slug
            row                    | row/label
            column_key             | column/key
            column                 | column/label
            coverage               | coverage
            unknown_reason         | unknownReason
            strength               | strength
            agreements             | agreements
            priorities             | priorities
            commitments            | commitments
            excluded               | excludedCount
            goals                  | goals
            measures               | measures
            shared_wordings        | sharedWordings
            named_by               | namedBy
            municipalities_stated  | municipalities/stated
            municipalities_absent  | municipalities/absent
            municipalities_unknown | municipalities/unknown
            quotes                 | evidence/*/quote
            documents              | evidence/*/document/name
            """;

    private static final String FIELDS = """
            { from to cells { row { slug label } column { key label } coverage unknownReason strength agreements priorities
                commitments excludedCount goals measures sharedWordings namedBy
                municipalities { stated absent unknown } evidence { quote document { name } } } }""";

    private static final String TARGETS = """
            fact_id            | fact/id
            fact_kind          | fact/__typename
            agreement_id       | agreement/id
            agreement_title    | agreement/title
            agreement_kind     | agreement/kind
            valid_from         | agreement/validFrom
            valid_to           | agreement/validTo
            municipality_codes | agreement/municipalities/*/code
            municipalities     | agreement/municipalities/*/name
            text               | text
            certainty          | certainty
            measure_comparator | measure/comparator
            measure_value      | measure/value
            measure_unit       | measure/unit
            measure_per        | measure/per
            measure_per_year   | measure/valuePerYear
            measure_baseline   | measure/baseline
            measure_deadline   | measure/deadline
            measure_quote      | measure/quote
            focus_area_slugs   | focusAreas/*/slug
            focus_area         | focusAreas/*/label
            rule               | fact/rule
            quote              | evidence/0/quote
            page               | evidence/0/page
            start              | evidence/0/start
            end                | evidence/0/end
            document           | evidence/0/document/name
            document_sha256    | evidence/0/document/sha256
            """;

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void everyCellOfTheMatrixIsTheApis() throws IOException {
        JsonNode matrix = api.ask("""
                { matrix(columns: MUNICIPALITY, filter: {county: ["10", "04", "07"]}, activeOn: "2023-10-01") %s }""".formatted(FIELDS)).get("matrix");
        var cells = matrix.get("cells").valueStream().toList();

        assertThat(cells).anySatisfy(cell -> assertThat(cell.get("evidence")).isNotEmpty());
        assertThat(cells.stream().map(cell -> cell.get("coverage").asString())).contains("STATED", "ABSENT", "UNKNOWN");
        assertRows(
                CELLS,
                "matrix",
                "columns=MUNICIPALITY&county=10&county=04&county=07&activeOn=2023-10-01",
                withPeriod(matrix));
    }

    @Test
    void everyCellOfMethodsByYearIsTheApis() throws IOException {
        JsonNode matrix = api.ask("""
                { matrix(rows: METHOD, method: ["sspf", "trafikkontroll"], columns: YEAR,
                    activeDuring: {from: "2021-01-01", to: "2024-12-31"}) %s }""".formatted(FIELDS)).get("matrix");

        assertRows(
                CELLS,
                "matrix",
                "rows=METHOD&method=sspf&method=trafikkontroll&columns=YEAR"
                        + "&activeDuring.from=2021-01-01&activeDuring.to=2024-12-31",
                withPeriod(matrix));
    }

    @Test
    void everyCellOfTheTargetsIsTheApis() throws IOException {
        JsonNode targets = api.ask("""
                { targets(first: 100, orderBy: UNIT_ASC) { nodes {
                  text certainty measure { comparator value unit per valuePerYear baseline deadline quote }
                  focusAreas { slug label } fact { id rule __typename }
                  agreement { id title kind validFrom validTo municipalities { code name } }
                  evidence { quote page start end document { name sha256 } } } } }""").at("/targets/nodes");

        assertThat(targets).hasSizeGreaterThan(3);
        assertRows(TARGETS, "targets", "orderBy=UNIT_ASC", targets.valueStream().toList());
    }

    /** The cells, each with the days that the matrix as a whole is about. */
    private static List<JsonNode> withPeriod(JsonNode matrix) {
        var period = JSON.createObjectNode();
        period.set("from", matrix.get("from"));
        period.set("to", matrix.get("to"));
        return matrix.get("cells")
                .valueStream()
                .<JsonNode>map(cell -> ((ObjectNode) cell).set("period", period))
                .toList();
    }

    private static void assertRows(String columns, String table, String arguments, List<JsonNode> nodes)
            throws IOException {
        Map<String, String> paths = new LinkedHashMap<>();
        columns.lines().map(line -> line.split("\\|")).forEach(line -> paths.put(line[0].strip(), line[1].strip()));
        List<List<String>> expected = new ArrayList<>(List.of(List.copyOf(paths.keySet())));
        nodes.forEach(node -> expected.add(
                paths.values().stream().map(path -> cell(node, path)).toList()));

        assertThat(csv(table, arguments)).isNotEmpty().isEqualTo(expected);
        assertThat(json(table, arguments)).isEqualTo(expected.subList(1, expected.size()));
    }

    private static List<List<String>> csv(String table, String arguments) throws IOException {
        return CSVParser.parse(get("/export/%s.csv?%s".formatted(table, arguments)), CSVFormat.RFC4180)
                .getRecords()
                .stream()
                .map(record -> record.toList())
                .toList();
    }

    private static List<List<String>> json(String table, String arguments) {
        return JSON.readTree(get("/export/%s.json?%s".formatted(table, arguments)))
                .valueStream()
                .map(row -> row.valueStream().map(ExportCellsIT::written).toList())
                .toList();
    }

    private static String get(String address) {
        return api.send(api.request(address).GET()).body();
    }

    private static String cell(JsonNode row, String path) {
        return at(row, path).map(ExportCellsIT::written).collect(Collectors.joining("; "));
    }

    private static Stream<JsonNode> at(JsonNode node, String path) {
        if (path.isEmpty()) {
            return Stream.of(node);
        }
        int slash = path.indexOf('/');
        String step = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "" : path.substring(slash + 1);
        if (step.equals("*")) {
            return node.valueStream().flatMap(each -> at(each, rest));
        }
        var next = Character.isDigit(step.charAt(0)) ? node.get(Integer.parseInt(step)) : node.get(step);
        return next == null ? Stream.empty() : at(next, rest);
    }

    private static String written(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(ExportCellsIT::written).collect(Collectors.joining("; "));
        }
        if (value.isNumber()) {
            var exact = value.decimalValue();
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        return value.isNull() ? "" : value.asString();
    }
}
