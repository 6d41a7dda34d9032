package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningApi.Extension.class)
class RoundTripsIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    /** The size stands where the field has {@code first: N}; the number of statements is the same whatever it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | agreements(first: N) { nodes { title priorities { heading evidence { quote } } goals { text } } }
            2 | agreements(first: N) { totalCount nodes { title } }
            3 | agreements(first: N) { nodes { commitments(first: N) { totalCount nodes { evidence { quote } } } } }
            1 | priorities(first: N) { nodes { heading focusAreas { slug } evidence { quote } agreement { title } } }
            2 | priorities(first: N, filter: {focusArea: ["narkotika"]}) { totalCount nodes { heading } }
            2 | priorities(first: N) { nodes { heading parent { heading } } }
            1 | commitments(first: N) { nodes { text evidence { quote document { name } } agreement { title } } }
            2 | commitments(first: N) { nodes { agreement { priorities { heading } documents { name } } } }
            2 | commitments(first: N) { nodes { evidence { document { sections { heading } } } } }
            2 | municipalities(first: N) { nodes { agreements(first: N) { totalCount nodes { title } } } }
            0 | municipalities(first: N) { nodes { county { name } policeAreas { parent { name } } } }
            1 | search(text: "ska", first: N) { nodes { text agreement { title } document { name } } }
            4 | targets(first: N, filter: {unit: ["gånger", "trafikkontroll"]}) { nodes { measure { comparableUnit } } }
            3 | targets(first: N) { nodes { text measure { value } evidence { quote } } }
            1 | completeness(first: N) { totalCount counts { stated } nodes { elements { evidence { quote } } } }
            3 | commitments(first: N) { nodes { text } } why(id: "Commitment:none") { rules { id } }
            1 | trend(focusArea: ["trygghet"], firstYear: 2001, lastYear: 2100) { series { points { share municipalities } } }
            2 | responsibilities(first: N) { nodes { commitments { text } } }
            0 | peers(of: "1082", by: [GROUP, COUNTY, POLICE_AREA, POPULATION], nearest: 9) { peers { similarity } }
            1 | peers(of: "1082", nearest: 9) { peers { similarity sharedPriorities { focusArea { slug } } } }
            1 | practices(peers: {by: COUNTRY}, method: ["sspf"]) { practices { responsible { function } } }
            2 | practices(peers: {by: COUNTRY}, method: ["sspf"]) { practices { commitments(first: N) { text } } }
            1 | gaps(municipality: "1082", peers: {by: COUNTRY}, first: N) { gaps { practices(first: N) { strength } } }
            2 | gaps(municipality: "1082", peers: {by: COUNTRY}, first: N) { gaps { practices { commitments { text } } } }
            2 | gaps(municipality: "1082", peers: {by: NEAREST_PRIORITIES}, first: N) { gaps { concept { slug } } }
            2 | practices(peers: {by: NEAREST_PRIORITIES, of: "1082"}, method: ["sspf"]) { peers { stated } }
            2 | matrix(activeOn: "2023-10-01", peers: {by: NEAREST_PRIORITIES, of: "1082"}) { cells { coverage } }
            1 | commitmentCounts(by: METHOD, and: STRENGTH) { count agreements municipalities }
            1 | agreementCounts(by: MUNICIPALITY) { count }
            1 | commitments(first: N, filter: {method: ["sspf"]}, orderBy: STRENGTH_DESC) { nodes { text } }
            1 | matrix(activeOn: "2023-10-01", columns: YEAR) { cells { coverage evidence { quote } } }
            """)
    void doNotGrowWithTheAnswer(int statements, String field) {
        assertThat(statementsFor(field.replace("first: N", "first: 3"))).isLessThanOrEqualTo(statements);
        assertThat(statementsFor(field.replace("first: N", "first: 10"))).isLessThanOrEqualTo(statements);
    }

    private static int statementsFor(String field) {
        int before = api.statementsRun();
        api.ask("{ " + field + " }");
        return api.statementsRun() - before;
    }
}
