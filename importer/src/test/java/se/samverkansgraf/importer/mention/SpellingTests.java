package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.model.vocabulary.ConceptKind;

class SpellingTests {

    private static final MentionFinder FINDER = MentionFinder.load();
    private static final Spelling SPELLING = new Spelling(
            Set.of("medborgarlöfte", "kommun", "med", "barn", "linköpingsmodellen"),
            Set.of("medborgarlöfte", "kommun", "med", "barn", "linköpingsmodellen"));

    @ParameterizedTest
    @CsvSource({
        "medborgalöfte,      medborgarlöfte",
        "medborgarlöffte,    medborgarlöfte",
        "medbrogarlöfte,     medborgarlöfte",
        "medborgarläfte,     medborgarlöfte",
        "linköpingmodellen,  linköpingsmodellen",
        "komrnun,            kommun",
        "rnecl,              med",
        "bam,                barn"
    })
    void setsRightWhatIsOneLetterOrOneScannersSlipOff(String written, String right) {
        assertThat(SPELLING.correct(written.toCharArray(), 0, written.length())).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"medborgarlöfte", "kommon", "mad", "medborgare", "skola", "medbrgrlöfte"})
    void leavesOtherWordsAlone(String written) {
        assertThat(SPELLING.correct(written.toCharArray(), 0, written.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "METHOD,     Trygghetsvandirng i parken,            trygghetsvandring,  Trygghetsvandirng",
        "METHOD,     Lokal-trygghetsvandring hålls,         trygghetsvandring,  Lokal-trygghetsvandring",
        "METHOD,     Enligt Linköpingmodellen här,          linkopingsmodellen, Linköpingmodellen",
        "ACTOR,      Mora komrnun lovar,                    kommun,             komrnun",
        "FOCUS_AREA, Arbete mot brottsoaktiva i byn,        brottsaktiva,       brottsoaktiva",
        "ROLE,       Trygghetssamordnarnens uppdrag,        trygghetssamordnare, Trygghetssamordnarnens"
    })
    void keepsTheWordingAsWritten(ConceptKind kind, String text, String id, String wording) {
        assertThat(FINDER.find(text).of(kind)).anySatisfy(mention -> {
            assertThat(mention.value().id()).isEqualTo(id);
            assertThat(mention.wording()).isEqualTo(wording);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "En ordningsmakt finns.",
        "Traktorn står still.",
        "Kommunala skolmåltider serveras.",
        "Rapporten trycks om."
    })
    void takesNoRealWordForAMethod(String text) {
        assertThat(FINDER.find(text).of(ConceptKind.METHOD)).as(text).isEqualTo(List.of());
    }
}
