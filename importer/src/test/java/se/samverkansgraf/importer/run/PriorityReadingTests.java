package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Priority;

/** What an agreement itself prioritises, in every way that the genre says it. */
class PriorityReadingTests {

    private static final String TITLE = "Medborgarlöfte mellan Polisen och Alvesta kommun\n\n";

    @Test
    void theItemsOfAnAnnouncedListAre() {
        assertThat(headings("Tre fokusområden har valts.\n\n1. Narkotika\n2. Trafik\n3. Stölder"))
                .containsExactly("Narkotika", "Trafik", "Stölder");
    }

    @Test
    void theHeadingsBelowTheOneThatAnnouncesThemAreWithTheirOwnInside() {
        List<Priority> read =
                priorities("Samverkansområden\n\n1. Trafik\n\nDen ökar.\n\n2. Bostadsinbrott\n\nDe minskar."
                        + "\n\n2.1 Grannsamverkan\n\nDen växer.");
        assertThat(read).extracting(Priority::heading).containsExactly("Trafik", "Bostadsinbrott", "Grannsamverkan");
        assertThat(read).extracting(Priority::parentRank).containsExactly(null, null, 2);
        assertThat(read.get(2).focusAreas()).extracting(ConceptUse::id).containsExactly("bostadsinbrott");
    }

    @Test
    void theTopicsThatHeadUndertakingsAre() {
        assertThat(headings("Narkotika\n\nPolisen lovar att:\n\n- söka.\n\nTrygg "
                        + "trafikmiljö\n\nPolisen lovar att:\n\n- mäta."))
                .containsExactly("Narkotika", "Trygg trafikmiljö");
    }

    @Test
    void theSentenceBelowABareLabelIs() {
        assertThat(headings("Löfte 1\nVi ska minska otryggheten vid busstationen.\n\nÅtgärder:\n\n- Polisen ska synas."
                        + "\n\nLöfte 2\nFärre unga ska pröva narkotika.\n\nÅtgärder:\n\n- Skolan ska informera."))
                .containsExactly("Vi ska minska otryggheten vid busstationen", "Färre unga ska pröva narkotika");
    }

    @Test
    void whatBelowABareLabelNamesNoTopicIsNone() {
        assertThat(headings("Löfte 1\nAnsvarig är kommunpolisen.\n\nÅtgärder:\n\n- Polisen ska synas."))
                .isEmpty();
    }

    @Test
    void theAimsThatItemsOpenWithAreWhereTheySayWhoActs() {
        assertThat(headings(
                        "- Vi ska minska bedrägerierna mot äldre. Polisen besöker bibliotek och berättar hur bedragarna gör.\n"
                                + "- Vi ska öka tryggheten i centrum. Kommunen ordnar vandringar på torget."))
                .containsExactly("Vi ska minska bedrägerierna mot äldre", "Vi ska öka tryggheten i centrum");
    }

    @Test
    void thePartsOfAnAimByNumberAreNone() {
        assertThat(headings("1. Trafik\n\nDelmål 1.1\n\nFarten ska sänkas\n\n- Polisen ska mäta farten.\n\n2. Narkotika"
                        + "\n\nDelmål 2.1\n\nLangningen ska minska\n\n- Polisen ska göra insatser."))
                .containsExactly("Trafik", "Narkotika");
    }

    @Test
    void theNumberedTopicsOfAPlanAre() {
        String plan =
                "Handlingsplan för Alvesta kommun och polisen 2024\n\n1. Trafiksäkerhet\n\nPolisen mäter farten i byn."
                        + "\n\n2. Bostadsinbrott\n\nKommunen ska starta grannsamverkan.";
        assertThat(Samples.agreement(plan).priorities())
                .extracting(Priority::heading)
                .containsExactly("Trafiksäkerhet", "Bostadsinbrott");
    }

    @Test
    void headingsAlikeButForTheirTopicAreTwo() {
        assertThat(headings("En by fri från narkotika\n\n- Polisen ska söka.\n\n"
                        + "En by fri från inbrott\n\n- Polisen ska tipsa."))
                .containsExactly("En by fri från narkotika", "En by fri från inbrott");
    }

    @Test
    void boldWordsThatOpenAParagraphHeadIt() {
        assertThat(headings("## Inriktningar\n\n**Trygga skolor.** Rektorerna ska anmäla brott.\n\n"
                        + "*Trygga bostadsområden.* Hyresvärdarna ska möta de boende."))
                .containsExactly("Trygga skolor", "Trygga bostadsområden");
    }

    @Test
    void whatAnOpenerCallsAreasAreAreasThoughTheyPromise() {
        assertThat(headings("Parterna har enats om följande prioriterade områden:\n\n"
                        + "- Vi ska tillsammans motverka trafikbrott.\n- Vi ska tillsammans minska inbrotten."))
                .hasSize(2);
    }

    @Test
    void anOpenPrepositionBelowPrioritiesLeadsIntoAreas() {
        assertThat(headings("Prioriterade områden\n\nParterna ska samverka kring\n\n- Barn och unga\n- Trafik\n\n"
                        + "Kommunen åtar sig att\n\n- mäta farten"))
                .containsExactly("Barn och unga", "Trafik");
    }

    @Test
    void theAreasGoneOutFromAreToldElsewhere() {
        assertThat(headings("Parterna lovar att utifrån gemensamma fokusområden öka tryggheten. "
                        + "Fokusområdena är narkotika, trafik och bedrägerier.\n\n"
                        + "Narkotika\n\n- Polisen ska söka.\n\nTrafik\n\n- Polisen ska mäta.\n\n"
                        + "Bedrägerier\n\n- Polisen ska informera."))
                .containsExactly("narkotika", "trafik", "bedrägerier");
    }

    @Test
    void theTopicsOfResultsAreNone() {
        assertThat(headings("Polisen ska mäta farten.\n\nSå gick det med löftena 2018\n\nTrafiksäkerhet\n\n"
                        + "Polisen gjorde 301 kontroller.\n\nInbrott\n\nDe blev färre."))
                .isEmpty();
    }

    @Test
    void aLabelIsNoPartOfTheHeading() {
        assertThat(headings("Löfte 1 – Öka tryggheten i centrum\n\nPolisen:\n\n- Fotpatrullera på kvällen.\n\n"
                        + "Löfte 2 – Minska skadegörelsen\n\nKommunen:\n\n- Sanera klotter."))
                .containsExactly("Öka tryggheten i centrum", "Minska skadegörelsen");
    }

    @Test
    void aBulletWithProseBelowHeadsIt() {
        assertThat(headings("• Synlighet\n\nPolisen ska synas i centrum.\n\n• Trafik\n\nPolisen ska mäta farten."))
                .containsExactly("Synlighet", "Trafik");
    }

    @Test
    void theSentenceThatSaysWhereTheWeightLiesNamesOne() {
        assertThat(headings("Barn och unga står i centrum.")).containsExactly("Barn och unga");
    }

    @Test
    void whatThePromiseIsSaidToHoldForIsOneEach() {
        assertThat(headings("Löftet för 2020-2021 gäller trygghet, narkotika och trafik."))
                .containsExactly("trygghet", "narkotika", "trafik");
    }

    @Test
    void aHeadingWhoseWordForAnAreaLeadsToItsTopicIsOne() {
        assertThat(headings("Inriktning på trafiksäkerhet\n\nPolisen ska mäta farten.\n\nInriktning mot narkotika\n\n"
                        + "Kommunen ska besöka skolor."))
                .containsExactly("Inriktning på trafiksäkerhet", "Inriktning mot narkotika");
    }

    @Test
    void whatIsDoneAboutTheAreasChosenIsNone() {
        assertThat(headings("Utifrån dessa fokusområden ska polisen och kommunen:\n\n- bilda en grupp mot narkotika\n"
                        + "- besöka skolor"))
                .isEmpty();
    }

    @Test
    void theTopicsThatHeadTheRowsOfATableAre() {
        assertThat(headings("Aktivitet\tPolis\tKommun\nNarkotika\t\t\nHundsök\tGenomför\tBeställer"
                        + "\nTrafik\t\t\nKontroller\tGenomför\tBjuder in"))
                .containsExactly("Narkotika", "Trafik");
    }

    @ParameterizedTest
    @CsvSource({"Kvartal 1, Kvartal 2", "Kommunen, Polisen", "Norrby, Söderby"})
    void whatElseHeadsTheRowsOfATableIsNone(String first, String second) {
        assertThat(headings(
                        "Aktivitet\tPolis\tKommun\n%s\t\t\nHundsök\tGenomför\tBeställer\n%s\t\t\nVandring\tDeltar\tBjuder in"
                                .formatted(first, second)))
                .isEmpty();
        assertThat(headings("Område\tAktivitet\tPolis\n%s\tHundsök\tGenomför\n%s\tVandring\tDeltar"
                        .formatted(first, second)))
                .isEmpty();
    }

    @Test
    void theListOfWhatAPageHoldsIsNone() {
        assertThat(headings("På den här sidan\n\n- Bakgrund\n- Syfte\n\nBakgrund\n\nPolisen och kommunen samverkar."
                        + "\n\nSyfte\n\nSyftet är att minska brotten."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Situationen idag\n\nDe här områdena är gemensamma:\n\n- narkotika\n- trafik",
                "Lägesbild\n\nFöljande utmaningar har lyfts fram:\n\n- narkotika\n- trafik",
                "Områdena som vi kommer att arbeta med är:\n\n- narkotika\n- trafik",
                "Fokusområden: narkotika, trafik",
                "Löftet är inriktat på narkotika och trafik.",
                "Parterna har valt två områden att arbeta med. Det är narkotika och trafik.",
                "För året har parterna valt ut områdena narkotika samt trafik.",
                "Två områden får särskild uppmärksamhet i år: narkotika och trafik.",
                "I år prioriterar polisen och kommunen narkotika och trafik.",
                "Under 2024 inriktar polisen och Alvesta kommun arbetet mot narkotika och trafik.",
                "Problembild\n\nDärför har kommunen och polisen valt narkotika och trafik som prioriterade områden.",
            })
    void areasThatAreEnumeratedAreOneEach(String text) {
        assertThat(headings(text)).containsExactly("narkotika", "trafik");
    }

    @Test
    void whatIsCalledPrioritisedIsNamedBeforeThat() {
        assertThat(headings("Prioriterade målgrupper\n\nBarn och unga är särskilt prioriterade, liksom arbetet mot "
                        + "narkotika."))
                .containsExactly("Barn och unga", "arbetet mot narkotika");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I löftet för 2024 lovar polisen att:\n\n- kontrollera trafiken.\n- söka narkotika.",
                "Polisen ska i dessa områden:\n\n- synas mer.\n- prata med unga.",
                "I år prioriterar polisen och kommunen att finnas på plats i centrum.",
                "Parterna ska lägga kraft på att invånarna i tätorten ska bli tryggare i centrum.",
                "Inriktning för våren\n\n- Polisen mäter farten på vägarna i byn\n- Fler trygghetsvandringar\n"
                        + "- Kommunen bjuder in till möten om droger",
                "Åtgärder\n\nÅtgärd 1.1 Trafikkontroller\n\nPolisen ska mäta farten.",
            })
    void whatIsDoneIsNone(String text) {
        assertThat(headings(text)).isEmpty();
    }

    @Test
    void whatElseStandsBesideTheAreasIsNone() {
        assertThat(headings("Fokusområden\n\nTrafik\n\n- Polisen ska mäta farten.\n\nÖvriga insatser\n\n"
                        + "- Kommunen ska informera.\n\nSamordning och uppföljning\n\nKommunpolisen samordnar."))
                .containsExactly("Trafik");
    }

    @Test
    void aTopicNamedInPassingIsNone() {
        assertThat(headings("Polisen ska göra insatser mot narkotika.")).isEmpty();
    }

    @Test
    void whatIsStatedTwiceIsOneWithTwoPassages() {
        List<Priority> read =
                priorities("Prioriterade områden:\n\n- Trafik\n- Narkotika\n\nMedborgarlöften 2022\n\nTrafik\n\n"
                        + "- Minst fyra kontroller.");
        assertThat(read).hasSize(2);
        assertThat(read.get(0).evidence()).hasSize(2);
    }

    private static List<Priority> priorities(String text) {
        return Samples.agreement(TITLE + text).priorities();
    }

    private static List<String> headings(String text) {
        return priorities(text).stream().map(Priority::heading).toList();
    }
}
