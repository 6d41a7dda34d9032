package se.samverkansgraf.acceptance.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkansgraf.acceptance.corpus.Golden;
import se.samverkansgraf.acceptance.corpus.ServedGraph;
import se.samverkansgraf.acceptance.corpus.ServedGraphExtension;
import tools.jackson.databind.JsonNode;

/**
 * The ready operations over agreements as they were published, where those lie beside the project or in
 * {@code -Dreal.agreements=FOLDER}: two of Karlshamn's and one of Strängnäs'. What each answers is kept without a word of
 * theirs, and accepted after a look by {@code -Dcorpus.accept=true}.
 */
@ExtendWith(ServedGraphExtension.class)
@Order(Integer.MAX_VALUE)
class RealAnswersIT {

    private static final Path TEXTS = Path.of(System.getProperty("real.agreements", "../../shared/agreements/real"));
    private static final Path ANSWERS = Path.of("src/test/resources/real");
    private static final int MUNICIPALITIES = 290;

    private static ServedGraph graph;

    @BeforeAll
    static void readTheTexts(ServedGraph served) {
        Assumptions.assumeTrue(Files.isDirectory(TEXTS), "no published agreements lie in " + TEXTS);
        served.holdOnly(TEXTS);
        graph = served;
    }

    static List<String> operations() {
        return ReadyOperations.names();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyReadyOperationHasItsAnswer(String operation) throws IOException, InterruptedException {
        Golden.check(ANSWERS.resolve(operation + ".json"), WordlessAnswer.lines(answer(operation, ids(operation))));
    }

    /** The ids that an operation asks by, which in its text are those of samples. */
    private static Map<String, ?> ids(String operation) throws IOException, InterruptedException {
        return switch (operation) {
            case "06-succession" -> both();
            case "07-similarity" -> Map.of("agreement", both().get("agreement"));
            case "09-why" -> Map.of("at", aPassage());
            default -> Map.of();
        };
    }

    /** Karlshamn's agreements, the earlier one as what the later is held against. */
    private static Map<String, String> both() throws IOException, InterruptedException {
        JsonNode known = ask("""
                { agreements(filter: {municipality: ["1082"]}, orderBy: VALID_FROM_ASC) { nodes { id } } }""").at("/agreements/nodes");
        return Map.of(
                "against",
                known.at("/0/id").asString(),
                "agreement",
                known.at("/1/id").asString());
    }

    /** What says that SSPF is undertaken. */
    private static Map<String, ?> aPassage() throws IOException, InterruptedException {
        JsonNode evidence = ask("""
                { commitments(filter: {method: ["sspf"]}, first: 1) { nodes { id
                  evidence { quote start end document { id } } } } }""").at("/commitments/nodes/0/evidence/0");
        return Map.of(
                "document", evidence.at("/document/id").asString(),
                "start", evidence.get("start").asInt(),
                "end", evidence.get("end").asInt());
    }

    @Test
    void theMatrixTellsWhatIsStatedAndWhatSilenceMeans() throws IOException, InterruptedException {
        JsonNode matrix = answer("01-matrix").get("matrix");
        JsonNode traffic = matrix.at("/cells/0");

        assertThat(matrix.get("cells")).hasSize(4);
        assertThat(traffic.get("coverage").asString()).isEqualTo("STATED");
        assertThat(traffic.get("agreements").asInt()).isEqualTo(2);
        assertThat(traffic.get("evidence")).isNotEmpty();
        assertThat(matrix.get("cells")).allSatisfy(cell -> {
            boolean stated = cell.get("coverage").asString().equals("STATED");
            assertThat(cell.get("agreements").asInt() > 0).isEqualTo(stated);
            assertThat(cell.get("unknownReason").isNull())
                    .isEqualTo(!cell.get("coverage").asString().equals("UNKNOWN"));
        });
    }

    @Test
    void everybodyIsCountedAmongPeersThatSayItDoNotOrCannotBeTold() throws IOException, InterruptedException {
        JsonNode group = answer("02-peers").at("/peers/0");
        JsonNode practices = answer("02-practices").get("practices");
        JsonNode gaps = answer("03-gaps").get("gaps");

        assertThat(group.at("/profiles/own").asString()).isEqualTo("STATED");
        assertThat(sum(group.at("/profiles/others"))).isEqualTo(MUNICIPALITIES - 1);
        assertThat(group.at("/peers/0/municipality/name").asString()).isEqualTo("Strängnäs");
        assertThat(sum(practices.get("peers")))
                .isEqualTo(practices.at("/group/peers").size());
        assertThat(practices.at("/practices/0/commitmentCount").asInt()).isPositive();
        assertThat(practices.at("/practices/0/responsible")).isNotEmpty();
        assertThat(gaps.get("silence").asString()).isEqualTo("ABSENT");
        assertThat(gaps.get("totalCount").asInt())
                .as("two peers are wanted, one is known")
                .isZero();
    }

    @Test
    void whoIsResponsibleAndWhatIsToBeReachedComeWithTheirPassages() throws IOException, InterruptedException {
        JsonNode assignments = answer("04-responsibilities").get("responsibilities");
        JsonNode targets = answer("05-targets").get("targets");
        JsonNode allTargets =
                ask("{ targets(first: 100) { totalCount nodes { measure { unit } evidence { quote } } } }")
                        .get("targets");

        assertThat(assignments.get("totalCount").asInt()).isPositive();
        assertThat(assignments.get("nodes")).allSatisfy(node -> {
            assertThat(node.get("commitmentCount").asInt()).isPositive();
            assertThat(node.at("/commitments/0/evidence")).isNotEmpty();
        });
        assertThat(targets.get("totalCount").asInt())
                .isEqualTo(targets.get("nodes").size());
        assertThat(allTargets.get("nodes"))
                .isNotEmpty()
                .hasSize(allTargets.get("totalCount").asInt());
    }

    @Test
    void agreementsAreComparedFactByFact() throws IOException, InterruptedException {
        JsonNode known = ask("""
                { agreements(filter: {municipality: ["1082"]}, orderBy: VALID_FROM_ASC) { totalCount nodes {
                  id priorities { id } goals { id } commitments { totalCount } } } }""").get("agreements");
        Map<String, String> both = both();
        JsonNode compared = answer("06-succession", both);
        JsonNode similar = answer("07-similarity", Map.of("agreement", both.get("agreement")))
                .get("similarity");
        int agreements = ask("{ agreements { totalCount } }")
                .at("/agreements/totalCount")
                .asInt();

        assertThat(known.get("totalCount").asInt()).isEqualTo(2);
        assertThat(compared.at("/succession/comparability").asString()).isEqualTo("COMPARABLE");
        assertThat(changes(compared, "ADDED") + changes(compared, "REWORDED") + changes(compared, "UNCHANGED"))
                .isEqualTo(facts(known.at("/nodes/1")));
        assertThat(changes(compared, "DROPPED") + changes(compared, "REWORDED") + changes(compared, "UNCHANGED"))
                .isEqualTo(facts(known.at("/nodes/0")));
        assertThat(compared.get("agreementLines")).hasSize(2);
        assertThat(similar.get("compared").asInt()).isEqualTo(agreements - 1);
        assertThat(similar.get("bySubstance"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("cosine").asDouble()).isBetween(0.0, 1.0));
    }

    @Test
    void everyPointOfATrendHasItsNumbers() throws IOException, InterruptedException {
        JsonNode series = answer("08-trend").at("/trend/series");

        assertThat(series)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.get("points")).hasSize(8).allSatisfy(point -> {
                    int valid = point.get("valid").asInt();
                    assertThat(point.get("stating").asInt()
                                    + point.get("silent").asInt()
                                    + point.get("unknown").asInt())
                            .isEqualTo(valid);
                    assertThat(point.get("share").isNull())
                            .isEqualTo(valid == point.get("unknown").asInt());
                }));
        assertThat(series.at("/0/points/5/stating").asInt())
                .as("traffic in 2022")
                .isPositive();
    }

    @Test
    void aPassageLeadsToItsFactsAndTheirRules() throws IOException, InterruptedException {
        Map<String, ?> passage = aPassage();
        JsonNode why = answer("09-why", Map.of("at", passage)).get("why");
        int letters = (int) passage.get("end") - (int) passage.get("start");

        assertThat(why.at("/places/0/quote").asString()).hasSize(letters);
        assertThat(why.at("/places/0/facts").findValuesAsString("kind")).contains("COMMITMENT");
        assertThat(why.at("/places/0/facts").findValuesAsString("slug")).contains("sspf");
        assertThat(why.get("rules")).isNotEmpty().allSatisfy(rule -> assertThat(rule.get("examples"))
                .isNotEmpty());
    }

    @Test
    void everyAgreementIsCountedForEveryElement() throws IOException, InterruptedException {
        JsonNode page = answer("10-completeness").get("completeness");
        int agreements = ask("{ agreements { totalCount } }")
                .at("/agreements/totalCount")
                .asInt();

        assertThat(page.get("counts")).isNotEmpty().allSatisfy(each -> assertThat(sum(each))
                .isEqualTo(agreements));
    }

    @Test
    void whatIsFoundIsMarkedAndWhatIsCountedAddsUp() throws IOException, InterruptedException {
        JsonNode hits = answer("11-search").get("search");
        JsonNode rows = answer("12-counts").get("commitmentCounts");
        JsonNode byStrength = ask("{ commitmentCounts(by: STRENGTH) { count } commitments { totalCount } }");

        assertThat(hits.get("totalCount").asInt()).isPositive();
        assertThat(hits.get("nodes")).allSatisfy(hit -> {
            JsonNode mark = hit.at("/highlights/0");
            String marked = hit.get("text")
                    .asString()
                    .substring(mark.get("start").asInt(), mark.get("end").asInt());
            assertThat(marked.toLowerCase(Locale.ROOT)).startsWith("trygghetsvandring");
        });
        assertThat(rows).isNotEmpty();
        assertThat(byStrength.get("commitmentCounts").findValuesAsString("count").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(byStrength.at("/commitments/totalCount").asInt())
                .isGreaterThan(50);
    }

    private static int changes(JsonNode compared, String change) {
        return compared.at("/succession/counts")
                .valueStream()
                .filter(each -> each.get("change").asString().equals(change))
                .mapToInt(each -> each.get("count").asInt())
                .sum();
    }

    private static int facts(JsonNode agreement) {
        return agreement.get("priorities").size()
                + agreement.get("goals").size()
                + agreement.at("/commitments/totalCount").asInt();
    }

    private static int sum(JsonNode coverage) {
        return coverage.get("stated").asInt()
                + coverage.get("absent").asInt()
                + coverage.get("unknown").asInt();
    }

    private static JsonNode answer(String operation) throws IOException, InterruptedException {
        return answer(operation, Map.of());
    }

    private static JsonNode answer(String operation, Map<String, ?> variables)
            throws IOException, InterruptedException {
        return data(graph.ask(ReadyOperations.text(operation), variables));
    }

    private static JsonNode ask(String query) throws IOException, InterruptedException {
        return data(graph.ask(query));
    }

    private static JsonNode data(JsonNode answer) {
        assertThat(answer.get("errors")).isNull();
        return answer.get("data");
    }
}
