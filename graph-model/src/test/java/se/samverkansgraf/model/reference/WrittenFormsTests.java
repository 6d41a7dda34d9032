package se.samverkansgraf.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenFormsTests {

    private static final ReferenceData DATA = ReferenceData.load();

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            1082: Karlshamns kommuns, Karlshamns kommun, Karlshamn kommuns, Karlshamn kommun, Karlshamns, Karlshamn
            1080: Karlskrona kommuns, Karlskrona kommun, Karlskronas, Karlskrona
            2080: Falun kommuns, Falu kommuns, Falun kommun, Falu kommun, Faluns, Falun
            1421: Orust kommuns, Orust kommun, Orusts, Orust
            1490: Borås kommuns, Borås kommun, Borås stads, Borås Stads, Borås stad, Borås Stad, Borås
            0980: Gotlands kommuns, Gotlands kommun, Gotland kommuns, Gotland kommun, Region Gotlands, Region Gotland, \
            Gotlands, Gotland
            """)
    void writesAMunicipalityInEveryForm(String code, String forms) {
        Municipality municipality = DATA.municipalityByCode(code).orElseThrow();

        assertThat(municipality.writtenForms())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(forms.split(",")).map(String::strip).toList())
                .isSortedAccordingTo((a, b) -> b.length() - a.length());
    }

    @ParameterizedTest
    @CsvSource({"Karlshamn, Karlshamns", "Malmö, Malmös", "Alingsås, Alingsås", "Orust, Orusts", "Forex, Forex"})
    void addsNoSecondHissingSound(String name, String genitive) {
        assertThat(WrittenForms.genitive(name)).isEqualTo(genitive);
    }
}
