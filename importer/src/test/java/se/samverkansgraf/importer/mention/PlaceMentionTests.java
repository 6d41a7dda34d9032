package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.importer.mention.MunicipalityMention.Form;

class PlaceMentionTests {

    private static final MentionFinder FINDER = MentionFinder.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # wording                                           | form        | codes
            Karlshamns kommun lovar                             | WITH_KOMMUN | [1082]
            i Strängnäs kommun,                                 | WITH_KOMMUN | [0486]
            Orust kommun deltar                                 | WITH_KOMMUN | [1421]
            Karlshamns kommuns verksamheter                     | WITH_KOMMUN | [1082]
            Malmö stad och polisen                              | WITH_KOMMUN | [1280]
            (Borås Stad, Polis)                                 | WITH_KOMMUN | [1490]
            Region Gotland och polisen                          | WITH_KOMMUN | [0980]
            Upplands Väsby kommun                               | WITH_KOMMUN | [0114]
            Upplands-Bro kommun                                 | WITH_KOMMUN | [0139]
            Falu kommun                                         | WITH_KOMMUN | [2080]
            KARLSHAMNS KOMMUN                                   | WITH_KOMMUN | [1082]
            och kommunerna Stenungsund, Orust och Tjörn åtar    | LISTED      | [1415, 1421, 1419]
            mellan Stenungsunds, Orusts och Tjörns kommuner     | LISTED      | [1415, 1421, 1419]
            Asersunds kommun lovar                              | MISSPELT    | [1882]
            Kristiansatds kommun lovar                          | MISSPELT    | [1290]
            Kil – medborgarlöften                               | OPENS_LINE  | [1715]
            Malmö, Väster – Medborgarlöften                     | OPENS_LINE  | [1280]
            Medborgarlöfte Eskilstuna 2022-2023                 | OPENS_LINE  | [0484]
            Medborgarlöfte i Mora                               | OPENS_LINE  | [2062]
            fler poliser i centrala Askersund så att            | BARE_NAME   | [1882]
            """)
    void readsMunicipalities(String wording, Form form, String codes) {
        var found = FINDER.find(wording).of(MunicipalityMention.class);
        assertThat(found.stream().map(mention -> mention.value().code()).toList())
                .hasToString(codes);
        assertThat(found).allMatch(mention -> mention.value().form() == form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommunen ska vara en bra plats.
            Det ska vara tryggt i skog och mark.
            Vi har en ale i parken.
            """)
    void readsNoMunicipalityInCommonWords(String wording) {
        assertThat(FINDER.find(wording).of(MunicipalityMention.class)).isEmpty();
    }

    @Test
    void keepsAMunicipalityThatTheReferenceDataDoesNotKnow() {
        var found = FINDER.find("Grönköpings kommun lovar mer.").of(MunicipalityMention.class);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).value().code()).isNull();
        assertThat(found.get(0).value().written()).isEqualTo("Grönköpings");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # wording                                                       | written                  | id                   | form
            Lokalpolisområde Karlshamn ska                                  | Karlshamn                | lpo-karlshamn        | AREA
            representanter för lokalpolisområde Karlshamn.                  | Karlshamn                | lpo-karlshamn        | AREA
            Alvesta kommun och Växjö Lokalpolisområde ger                   | Växjö                    | lpo-vaxjo            | AREA
            Ola, kommunpolis, lokalpolisområde Växjö                        | Växjö                    | lpo-vaxjo            | AREA
            Det är lokal-polisområde Karlstad som                           | Karlstad                 | lpo-karlstad         | AREA
            (fortsättningsvis LPO Karlstad) lovar                           | Karlstad                 | lpo-karlstad         | AREA
            Lokalpolsområde Hallsberg lovar                                 | Hallsberg                | lpo-hallsberg        | AREA
            Lokalpolisområde Östra Norrbotten och Haparanda kommun          | Östra Norrbotten         | lpo-ostra-norrbotten | AREA
            Lokalpolisområde Storgöteborg Kungälv-Ale och Kungälvs kommun   | Storgöteborg Kungälv-Ale | lpo-kungalv-ale      | AREA
            och lokalpolisområdet, Västra Skaraborg åtar sig                | Västra Skaraborg         | lpo-vastra-skaraborg | AREA
            Lokalpolisområde Södra Fyrbodal och kommunerna                  | Södra Fyrbodal           | lpo-sodra-fyrbodal   | AREA
            Lokalpolisområde Söder har tagit initiativ                      | Söder                    | null                 | AREA
            Lokalpolisområde Haninge/Nynäshamn                              | Haninge/Nynäshamn        | null                 | AREA
            Lokalpolisområdeschef Hallsberg                                 | Hallsberg                | lpo-hallsberg        | CHIEF
            Chef lokalpolisområde Hallsberg                                 | Hallsberg                | lpo-hallsberg        | CHIEF
            chefen för Lokalpolisområde Karlshamn.                          | Karlshamn                | lpo-karlshamn        | CHIEF
            Lokalpolisområdeschef LPOE                                      | LPOE                     | null                 | CHIEF
            Polisen i Östra Norrbotten och kommunen                         | Östra Norrbotten         | lpo-ostra-norrbotten | POLICE
            """)
    void readsPoliceArea(String wording, String written, String id, PoliceAreaMention.Form form) {
        var found = FINDER.find(wording).of(PoliceAreaMention.class);
        assertThat(found).as(wording).hasSize(1);
        PoliceAreaMention area = found.get(0).value();
        assertThat(area.written()).isEqualTo(written);
        if (id.startsWith("lpo")) {
            assertThat(area.id()).isEqualTo(id);
        }
        assertThat(area.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lokalpolisområdeschef Susanne Arvidsson med kolleger
            Vårt lokalpolisområde är stort.
            Lokalpolisområdeschef
            Polisen i området ska synas.
            Inom lokalpolisområdet sker mycket.
            Kommunpolis eller Lokalpolisområdeschef.
            """)
    void readsNoPoliceAreaWithoutItsName(String wording) {
        assertThat(FINDER.find(wording).of(PoliceAreaMention.class)).isEmpty();
    }
}
