package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningApi.Extension.class)
class PlacesIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void listsEveryMunicipalityInSwedishOrder() {
        var data = api.ask("{ municipalities(last: 4) { totalCount nodes { name } pageInfo { hasPreviousPage } } }")
                .get("municipalities");

        assertThat(data.get("totalCount").asInt()).isEqualTo(290);
        assertThat(data.at("/nodes").findValuesAsString("name"))
                .containsExactly("Östhammar", "Östra Göinge", "Överkalix", "Övertorneå");
    }

    @Test
    void filtersMunicipalitiesByEverythingGiven() {
        var data = api.ask("""
                { municipalities(filter: {county: ["10"], population: {gte: 30000}, name: "kARL"}) {
                  nodes { name ownName county { code } group { code } population seat } } }""");

        assertThat(data.at("/municipalities/nodes").findValuesAsString("name"))
                .containsExactly("Karlshamn", "Karlskrona");
        assertThat(data.at("/municipalities/nodes/0/county/code").asString()).isEqualTo("10");
    }

    @Test
    void listsMunicipalitiesOfWhichNoAgreementIsKnown() {
        var data = api.ask("""
                { with: municipalities(filter: {county: ["10"], hasAgreement: true}) { nodes { name } }
                  without: municipalities(filter: {county: ["10"], hasAgreement: false}) { totalCount nodes { name } } }""");

        assertThat(data.get("with").findValuesAsString("name")).containsExactly("Karlshamn", "Olofström", "Sölvesborg");
        assertThat(data.get("without").findValuesAsString("name")).containsExactly("Karlskrona", "Ronneby");
        assertThat(data.at("/without/totalCount").asInt()).isEqualTo(2);
    }

    @Test
    void tellsAMunicipalitysPoliceAreasAndAgreements() {
        var data = api.ask("""
                { municipality(code: "1082") { name policeAreas(level: [LOCAL_POLICE_AREA]) { slug parent { name } }
                  agreements { totalCount nodes { title } } } }""").get("municipality");

        assertThat(data.at("/policeAreas/0/slug").asString()).isEqualTo("lpo-karlshamn");
        assertThat(data.at("/agreements/totalCount").asInt()).isEqualTo(2);
        assertThat(data.at("/agreements/nodes").findValuesAsString("title"))
                .containsExactly(
                        "Medborgarlöfte Karlshamn hösten 2023", "Samverkansöverenskommelse Karlshamn 2021–2024");
    }

    @Test
    void aMunicipalityWithoutAgreementHasAnEmptyPage() {
        var page = api.ask("""
                { municipality(code: "1081") { agreements(first: 5) { totalCount edges { cursor }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }""").at("/municipality/agreements");

        assertThat(page.get("totalCount").asInt()).isZero();
        assertThat(page.get("edges")).isEmpty();
        assertThat(page.at("/pageInfo/startCursor").isNull()).isTrue();
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void showsThePoliceHierarchyBothWays() {
        var data = api.ask("""
                { policeArea(slug: "lpo-karlshamn") { name level provenance { basis }
                    parent { parent { level children { slug } } }
                    municipalities { name } coverage { municipality { code } provenance { basis } }
                    agreements { totalCount } }
                  policeAreas(filter: {level: [REGION]}, orderBy: LEVEL_ASC) { totalCount } }""");

        assertThat(data.at("/policeArea/parent/parent/level").asString()).isEqualTo("REGION");
        assertThat(data.at("/policeArea/municipalities").findValuesAsString("name"))
                .contains("Karlshamn");
        assertThat(data.at("/policeArea/coverage").findValuesAsString("basis")).isNotEmpty();
        assertThat(data.at("/policeArea/agreements/totalCount").asInt()).isEqualTo(2);
        assertThat(data.at("/policeAreas/totalCount").asInt()).isEqualTo(7);
    }

    @Test
    void knowsCountiesAndGroups() {
        var data = api.ask("""
                { counties { code municipalities { name } } municipalityGroups { code municipalities { code } } }""");

        assertThat(data.get("counties")).hasSize(21);
        assertThat(data.get("municipalityGroups")).hasSize(9);
        assertThat(data.at("/municipalityGroups").findValuesAsString("code")).hasSize(9 + 290);
    }

    @Test
    void anUnknownCodeIsNoError() {
        assertThat(api.ask("query($code: String!) { municipality(code: $code) { name } }", Map.of("code", "9999"))
                        .get("municipality")
                        .isNull())
                .isTrue();
    }
}
