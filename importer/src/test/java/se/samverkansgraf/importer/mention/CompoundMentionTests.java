package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.model.vocabulary.ConceptKind;

class CompoundMentionTests {

    private static final MentionFinder FINDER = MentionFinder.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            METHOD      | Nya grannsamverkansområden bildas.            | grannsamverkan       | grannsamverkansområden
            METHOD      | Trygghetsvandringarna fortsätter.             | trygghetsvandring    | Trygghetsvandringarna
            METHOD      | Sociala insatsgruppens arbete                 | sig                  | Sociala insatsgruppens
            METHOD      | TRYGGHETSVANDRING                             | trygghetsvandring    | TRYGGHETSVANDRING
            METHOD      | Kronobergs-modellen används.                  | kronobergsmodellen   | Kronobergs-modellen
            METHOD      | Fler hastighets- och nykterhetskontroller     | trafikkontroll       | hastighets- och nykterhetskontroller
            METHOD      | Gemensam läges- och problembild               | lagesbild            | läges- och problembild
            METHOD      | Arbeta i SIG med dem.                         | sig                  | SIG
            ROLE        | Trygghetssamordnarens uppdrag                 | trygghetssamordnare  | Trygghetssamordnarens
            ROLE        | Kommun- och områdespoliser deltar.            | kommunpolis          | Kommun-
            ROLE        | Kommun- och områdespoliser deltar.            | omradespolis         | områdespoliser
            ROLE        | Kommunens ANDTS-samordnare                    | andt-samordnare      | ANDTS-samordnare
            ACTOR       | Samverkan med Lindbackaskolan                 | skola                | Lindbackaskolan
            """)
    void readsCompoundsAndForms(ConceptKind kind, String text, String id, String wording) {
        List<Mention<ConceptMention>> found = FINDER.find(text).of(kind);
        assertThat(found).as(text).anySatisfy(mention -> {
            assertThat(mention.value().id()).isEqualTo(id);
            assertThat(mention.wording()).isEqualTo(wording);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            METHOD      | De känner sig trygga.                         | sig
            METHOD      | Insatsen har god effekt.                      | foraldrastod
            METHOD      | Det bästa är att synas.                       | est
            METHOD      | Nationella Brå har gjort en rapport.          | lokalt-bra
            ACTOR       | Kommunpolisen deltar.                         | kommun
            ACTOR       | Kommunpolisen deltar.                         | polis
            ACTOR       | Kommunstyrelsens ordförande                   | kommunstyrelse
            ACTOR       | Handeln med narkotika ska stoppas av alla.    | bank
            ROLE        | Trygghetssamordnaren deltar.                  | koordinator
            FOCUS_AREA  | Trygghetssamordnaren deltar.                  | trygghet
            FOCUS_AREA  | Ta bussen till parken.                        | ordningsstorningar
            """)
    void keepsHomonymsAndPartsApart(ConceptKind kind, String text, String id) {
        assertThat(FINDER.find(text).of(kind))
                .as(text)
                .noneMatch(mention -> mention.value().id().equals(id));
    }
}
