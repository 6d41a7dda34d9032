package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningApi.Extension.class)
class AgreementsIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                        | 7
            {kind: [COOPERATION_AGREEMENT]}                           | 2
            {municipality: ["1082", "0486"]}                          | 3
            {county: ["10"]}                                          | 4
            {county: ["10"], municipality: ["0486"]}                  | 0
            {policeArea: ["lpo-karlshamn"]}                           | 4
            {policeArea: ["region-syd"], kind: [CITIZEN_PROMISE]}     | 4
            {activeOn: "2023-10-01"}                                  | 6
            {activeOn: "2019-06-30"}                                  | 1
            {validFrom: {gte: "2022-01-01", lte: "2022-12-31"}}       | 2
            {validTo: {lte: "2019-12-31"}}                            | 1
            {focusArea: ["trafiksakerhet"]}                           | 3
            {focusArea: ["andts"]}                                    | 2
            {method: ["sspf"]}                                        | 4
            """)
    void filters(String filter, int total) {
        var page = api.ask("{ agreements(filter: %s) { totalCount nodes { id } } }".formatted(filter))
                .get("agreements");

        assertThat(page.get("totalCount").asInt()).isEqualTo(total);
        assertThat(page.get("nodes")).hasSize(total);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TITLE_ASC, Alvesta – medborgarlöften
            TITLE_DESC, Överenskommelse Strängnäs 2022–2025
            VALID_FROM_DESC, Medborgarlöfte Karlshamn hösten 2023
            VALID_TO_ASC, Medborgarlöfte Sölvesborg 2018–2019
            """)
    void orders(String order, String first) {
        assertThat(api.ask("{ agreements(first: 1, orderBy: %s) { nodes { title } } }".formatted(order))
                        .at("/agreements/nodes/0/title")
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void tellsAllThatAnAgreementHolds() {
        var id = idOf("Samverkansöverenskommelse Karlshamn 2021–2024");
        var agreement = api.ask("""
                { agreement(id: "%s") { kind validFrom validTo openEnded validityBasis signedOn policeAreasWritten
                  municipalities { name } policeAreas { slug } signatories { role { slug } party name }
                  priorities { rank heading focusAreas { slug } parent { heading evidence { quote } }
                    concepts { written rule } }
                  focusAreas { slug } goals { text focusAreas { slug } evidence { quote rule page } }
                  followUps { text timesPerYear heldBy { slug } evidence { quote } }
                  citations { kind text evidence { quote } }
                  mentions(kind: [METHOD]) { concept { slug } written document { name } }
                  parts { title } documents { name readWell issueCount }
                  evidence(slot: [SIGNED_ON]) { slot evidence { quote document { name } } } } }""".formatted(id)).get("agreement");

        assertThat(agreement.at("/signedOn").asString()).isEqualTo("2021-03-16");
        assertThat(agreement.at("/priorities/2/parent/heading").asString()).isEqualTo("Trygghet i centrum");
        assertThat(agreement.at("/priorities/2/parent/evidence/0/quote").asString())
                .isEqualTo("Trygghet i centrum");
        assertThat(agreement.get("focusAreas").findValuesAsString("slug"))
                .containsExactly("trafiksakerhet", "trygghet-i-offentlig-miljo", "narkotika");
        assertThat(agreement.at("/followUps/0/timesPerYear").asDouble()).isEqualTo(4);
        assertThat(agreement.at("/followUps/0/heldBy/0/slug").asString()).isEqualTo("lokalt-bra");
        assertThat(agreement.at("/citations/0/kind").asString()).isEqualTo("DATA_SOURCE");
        assertThat(agreement.get("mentions").findValuesAsString("slug"))
                .containsExactlyInAnyOrder("trafikkontroll", "trygghetsvandring", "sspf");
        assertThat(agreement.get("signatories").findValuesAsString("slug"))
                .containsExactlyInAnyOrder("kommunstyrelsens-ordforande", "lokalpolisomradeschef");
        assertThat(agreement.at("/evidence/0/evidence/quote").asString()).isEqualTo("Undertecknat 2021-03-16");
        assertThat(agreement.at("/documents/0/readWell").asBoolean()).isTrue();
    }

    @Test
    void goesFromAgreementToCommitmentsAndBack() {
        var commitments = api.ask("""
                { agreements(filter: {municipality: ["1082"], kind: [COOPERATION_AGREEMENT]}) { nodes {
                  commitments(first: 2, filter: {party: [POLICE]}) { totalCount nodes { text
                    agreement { title documents { name sections { heading } } } } } } } }""").at("/agreements/nodes/0/commitments");

        assertThat(commitments.get("totalCount").asInt()).isEqualTo(3);
        assertThat(commitments.get("nodes")).hasSize(2);
        assertThat(commitments.at("/nodes/0/agreement/documents/0/sections").findValuesAsString("heading"))
                .contains("Trafik");
    }

    @Test
    void searchesWithinAnAgreementsCommitments() {
        var commitments = api.ask("""
                { agreements(filter: {municipality: ["1082"]}) { nodes {
                  commitments(filter: {text: "trygghetsvandringar"}) { totalCount } } } }""").at("/agreements/nodes");

        assertThat(commitments.findValuesAsString("totalCount")).containsExactly("0", "1");
    }

    @Test
    void everyQuoteIsTheTextAtItsPlace() {
        var evidence = api.ask("""
                { commitments(first: 100) { nodes { evidence { quote start end document { text } } } } }""").at("/commitments/nodes");

        assertThat(evidence).isNotEmpty().allSatisfy(node -> {
            var first = node.at("/evidence/0");
            int start = first.get("start").asInt();
            int end = first.get("end").asInt();
            assertThat(first.at("/document/text").asString().substring(start, end))
                    .isEqualTo(first.get("quote").asString());
        });
    }

    @Test
    void tellsWhatIsAmissWithADocument() {
        var document = api.ask("""
                { agreements(filter: {municipality: ["0764"]}) { nodes { documents {
                  readWell issueCount issues { kind message } agreements { title } } } } }""").at("/agreements/nodes/0/documents/0");

        assertThat(document.get("readWell").asBoolean()).isFalse();
        assertThat(document.at("/issues/0/kind").asString()).isEqualTo("TRUNCATED_DOCUMENT");
        assertThat(document.at("/agreements/0/title").asString()).isEqualTo("Alvesta – medborgarlöften");
    }

    @Test
    void findsEveryNodeAgainByItsGlobalId() {
        var data = api.ask("""
                { agreements(first: 1) { nodes { id documents { id } } }
                  ofKarlshamn: agreements(filter: {municipality: ["1082"]}) { nodes { priorities { id } citations { id } } } commitments(first: 1) { nodes { id } }
                  goals(first: 1) { nodes { id } } followUps(first: 1) { nodes { id } }
                  municipality(code: "1082") { id county { id } group { id } policeAreas { id } }
                  method(slug: "sspf") { id } targetGroup(slug: "ungdomar") { id } }""");

        assertThat(data.findValuesAsString("id")).hasSizeGreaterThan(13).allSatisfy(id -> assertThat(
                        api.ask("{ node(id: \"%s\") { id __typename } }".formatted(id))
                                .at("/node/id")
                                .asString())
                .isEqualTo(id));
    }

    @Test
    void countsWhatTheGraphHolds() {
        var dataset = api.ask("{ dataset { agreements documents vocabularyVersion lastImport } }")
                .get("dataset");

        assertThat(dataset.get("agreements").asInt()).isEqualTo(7);
        assertThat(dataset.get("vocabularyVersion").asString()).hasSize(16);
    }

    private static String idOf(String title) {
        return api.ask("{ agreements(first: 100) { nodes { id title } } }")
                .at("/agreements/nodes")
                .valueStream()
                .filter(node -> node.get("title").asString().equals(title))
                .map(node -> node.get("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
