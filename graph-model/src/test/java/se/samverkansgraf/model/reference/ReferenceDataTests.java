package se.samverkansgraf.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferenceDataTests {

    private static final ReferenceData DATA = ReferenceData.load();

    @Test
    void holdsTheWholeCountry() {
        assertThat(DATA.municipalities()).hasSize(290);
        assertThat(DATA.counties()).hasSize(21);
        assertThat(DATA.groups()).hasSize(9);
        assertThat(DATA.policeAreas()).hasSize(119);
    }

    @Test
    void populationsSumToTheNationalFigure() {
        assertThat(DATA.municipalities().stream()
                        .mapToInt(each -> each.population().count())
                        .sum())
                .isEqualTo(10_327_589);
    }

    @Test
    void everyCountyAndGroupHasMunicipalities() {
        assertThat(DATA.counties()).allSatisfy(county -> assertThat(DATA.municipalities())
                .anyMatch(municipality -> municipality.county().equals(county)));
        assertThat(DATA.groups()).allSatisfy(group -> assertThat(DATA.municipalities())
                .anyMatch(municipality -> municipality.group().equals(group)));
    }

    @Test
    void everyMunicipalityHasOneRegion() {
        assertThat(DATA.municipalities()).allSatisfy(municipality -> assertThat(DATA.policeAreasOf(municipality.code()))
                .filteredOn(area -> area.level() == PoliceAreaLevel.REGION)
                .hasSize(1));
    }

    @Test
    void tellsAMunicipalityWithItsCountyGroupAndSeat() {
        Municipality karlshamn = DATA.municipalityByCode("1082").orElseThrow();

        assertThat(karlshamn.name()).isEqualTo("Karlshamn");
        assertThat(karlshamn.county()).isEqualTo(new County("10", "Blekinge län"));
        assertThat(karlshamn.group().mainCode()).isEqualTo("C");
        assertThat(karlshamn.seat().latitude()).isBetween(56.0, 56.4);
        assertThat(DATA.municipalityByCode("9999")).isEmpty();
    }

    @Test
    void tellsTheAreasOfAMunicipalityMostLocalFirst() {
        assertThat(DATA.policeAreasOf("1082"))
                .extracting(PoliceArea::id)
                .containsExactly("lpo-karlshamn", "po-blekinge-nordostra-skane", "region-syd");
        assertThat(DATA.policeAreasOf("9999")).isEmpty();
    }

    @Test
    void theAreasOfASplitCityAreAllTold() {
        assertThat(DATA.policeAreasOf("1280"))
                .extracting(PoliceArea::bareName)
                .contains("Malmö Norr", "Malmö Söder", "Malmö", "Syd");
    }

    @Test
    void tellsTheMunicipalitiesOfAnArea() {
        assertThat(DATA.municipalitiesOf("lpo-karlshamn"))
                .extracting(Municipality::name)
                .containsExactlyInAnyOrder("Karlshamn", "Olofström", "Sölvesborg");
    }

    @Test
    void resolvesABareNameToTheMostLocalArea() {
        assertThat(DATA.policeAreasNamed("södra fyrbodal"))
                .extracting(PoliceArea::id)
                .containsExactly("lpo-sodra-fyrbodal");
        assertThat(DATA.policeAreasNamed("Örebro"))
                .extracting(PoliceArea::level)
                .containsExactly(PoliceAreaLevel.LOCAL_POLICE_AREA, PoliceAreaLevel.POLICE_AREA);
    }

    @ParameterizedTest
    @CsvSource({
        "Enköping/Håbo, lpo-enkoping-habo",
        "uppsala och knivsta, lpo-uppsala-knivsta",
        "Skaraborg västra, lpo-vastra-skaraborg",
        "Falun – Borlänge, lpo-falun-borlange",
        "Storgöteborg Kungälv-Ale, lpo-kungalv-ale"
    })
    void resolvesABareNameInAnyWordOrderAndWithAnyJoiningSign(String written, String id) {
        assertThat(DATA.policeAreasNamed(written)).extracting(PoliceArea::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Söder, 1280, lpo-malmo-soder",
        "Karlshamn, 1083, lpo-karlshamn",
        "Örebro, 1880, lpo-orebro",
        "Karlshamn, 1280, lpo-karlshamn"
    })
    void prefersTheAreaThatCoversTheAgreementsMunicipality(String written, String code, String id) {
        assertThat(DATA.policeAreasNamed(written, List.of(code)).get(0).id()).isEqualTo(id);
    }

    @Test
    void resolvesAnUnknownNameToNothing() {
        assertThat(DATA.policeAreasNamed("Storköping")).isEmpty();
        assertThat(DATA.policeAreasNamed("")).isEmpty();
        assertThat(DATA.policeAreasNamed("Storköping", List.of("1280"))).isEmpty();
        assertThat(DATA.policeAreasNamed("", List.of("1280"))).isEmpty();
    }

    @Test
    void keepsTheBasisOfEveryStatementAboutThePolice() {
        assertThat(DATA.policeAreas())
                .filteredOn(area -> area.provenance().basis() == Basis.SOURCE)
                .isNotEmpty()
                .allMatch(area -> area.provenance().source() != null);
    }

    @Test
    void noTwoMunicipalitiesShareAWrittenForm() {
        Map<String, String> owner = new HashMap<>();
        for (Municipality municipality : DATA.municipalities()) {
            for (String form : municipality.writtenForms()) {
                assertThat(owner.putIfAbsent(form, municipality.code()))
                        .as(form)
                        .isNull();
            }
        }
    }

    @Test
    void theMapHasAShapeForEveryMunicipality() throws IOException {
        try (InputStream in = ReferenceData.class.getResourceAsStream("/reference/municipalities.geojson")) {
            JsonNode map = new JsonMapper().readTree(Objects.requireNonNull(in));
            List<String> codes = map.get("features")
                    .valueStream()
                    .map(feature -> feature.get("properties").get("code").asString())
                    .toList();

            assertThat(codes)
                    .containsExactlyInAnyOrderElementsOf(DATA.municipalities().stream()
                            .map(Municipality::code)
                            .toList());
        }
    }
}
