package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningApi.Extension.class)
class TargetsIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void listsTheMeasurableTargetsOfAFocusAreaAndAllBelowIt() {
        var page = api.ask("""
                { targets(filter: {focusArea: ["trafiksakerhet"]}, orderBy: VALUE_PER_YEAR_DESC) { totalCount nodes {
                  text measure { comparator value unit per valuePerYear } fact { __typename id }
                  focusAreas { slug } agreement { municipalities { name } } evidence { quote } } } }""").get("targets");

        assertThat(page.get("totalCount").asInt()).isEqualTo(3);
        assertThat(page.at("/nodes/0/measure/valuePerYear").asDouble()).isEqualTo(240);
        assertThat(page.get("nodes").findValuesAsString("__typename"))
                .containsExactlyInAnyOrder("Commitment", "Commitment", "Goal");
        assertThat(page.at("/nodes/0/evidence/0/quote")).isEqualTo(page.at("/nodes/0/text"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            trafikkontroller,     trafikkontroller,     trafikkontroll
            Trafikkontroll,       trafikkontroller,     trafikkontroll
            nykterhetskontrollen, nykterhetskontroller, nykterhetskontroll
            tillfällen,           gånger,               tillfällen
            ggr,                  gånger,               tillfällen
            procent,              %,                    %
            """)
    void targetsAreFoundByAnyFormOfTheirUnit(String asked, String unit, String comparable) {
        var nodes = api.ask(
                        "query($unit: [String!]) { targets(filter: {unit: $unit}) {"
                                + " nodes { measure { unit comparableUnit } } } }",
                        Map.of("unit", List.of(asked)))
                .at("/targets/nodes");

        assertThat(nodes.findValuesAsString("unit")).containsExactly(unit);
        assertThat(nodes.findValuesAsString("comparableUnit")).containsExactly(comparable);
    }

    @Test
    void anUnknownUnitIsAnErrorThatNamesKnownOnes() {
        var error = api.error("{ targets(filter: {unit: [\"hästar\"]}) { totalCount } }", Map.of());

        assertThat(error.at("/extensions/argument").asString()).isEqualTo("filter.unit");
        assertThat(error.get("message").asString()).contains("hästar", "trafikkontroller");
    }
}
