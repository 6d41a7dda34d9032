package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.importer.section.SectionedText;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;

/** What lines are to each other: headings, lists with their lead-in, tables with their heads. */
class StructureReadingTests {

    private static final String TITLE = "Medborgarlöfte mellan Polisen och Alvesta kommun\n\n";

    @Test
    void aHeadingCountedByALetterIsWithoutIt() {
        SectionedText text =
                read("Fokusområden\n\nA. Unga\n\nPolisen ska besöka skolor.\n\nB. Äldre\n\nKommunen ska ge råd.");
        assertThat(of(text, Form.HEADING)).endsWith("Fokusområden", "Unga", "Äldre");
        assertThat(text.sections()).extracting(section -> section.number()).endsWith("", "A.", "B.");
    }

    @Test
    void aKindWithAColonBelowOneTopicAfterTheOtherIsAPartOfEach() {
        SectionedText text = read("Medborgarlöfte 2024\n\n**Klotter**\n\nMedborgarlöfte:\n\n- Kommunen ska sanera.\n\n"
                + "**Stölder**\n\nMedborgarlöfte:\n\n- Polisen ska synas.");
        List<Integer> topics = text.sections().stream()
                .filter(section -> section.heading().of(text.source().text()).equals("Medborgarlöfte:"))
                .map(section -> section.parent())
                .toList();
        assertThat(topics)
                .extracting(topic ->
                        text.sections().get(topic).heading().of(text.source().text()))
                .containsExactly("Klotter", "Stölder");
    }

    @Test
    void itemsNumberedBelowANumberedHeadingAreItsItems() {
        SectionedText text = read("1. Unga\n1.1 Polisen ska besöka skolor.\n1.2 Kommunen ska ge råd.\n\n"
                + "2. Trafik\n2.1 Polisen ska mäta farten.\n2.2 Kommunen ska bygga om.");
        assertThat(of(text, Form.HEADING)).endsWith("Unga", "Trafik");
        assertThat(of(text, Form.ITEM))
                .containsExactly(
                        "Polisen ska besöka skolor.",
                        "Kommunen ska ge råd.",
                        "Polisen ska mäta farten.",
                        "Kommunen ska bygga om.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Uppföljning", "Förväntad effekt", "Lägesbild", "Det här ska vi åstadkomma tillsammans", "Mål:"})
    void aWordForAPartThatClosesTheTextHeadsNothing(String word) {
        assertThat(of(read("Polisen ska besöka skolor.\n\n" + word), Form.HEADING))
                .endsWith(word);
    }

    @Test
    void theSenderAtTheEndStatesNothing() {
        assertThat(of(read("Polisen ska besöka skolor.\n\nSocialförvaltningen"), Form.SENTENCE))
                .containsExactly("Polisen ska besöka skolor.");
    }

    @Test
    void aWordThatIsNoHeadingStatesSomethingAtTheEnd() {
        assertThat(of(read("Polisen ska besöka skolor.\n\nTrygghetsvandringar"), Form.SENTENCE))
                .endsWith("Trygghetsvandringar");
    }

    @Test
    void theRowAboveADrawnLineHeadsATable() {
        SectionedText text = read("| Insats | Ungdomsledare | Övriga |\n|---|---|---|\n| Tillsyn | Leder | Deltar |");
        assertThat(cells(text)).containsExactly("Tillsyn | Ungdomsledare | Leder", "Tillsyn | Övriga | Deltar");
    }

    @Test
    void aRowWithAWordInItsFirstCellAloneHeadsTheRowsBelowAndKeepsTheHeadsOfTheColumns() {
        SectionedText text = read("Åtgärd\tPolis\tKommun\nTrafik\t\t\nKontroller\tLeder\tDeltar\nDroger\t\t\n"
                + "Tillsyn\tDeltar\tLeder");
        assertThat(cells(text))
                .containsExactly(
                        "Kontroller | Polis | Leder",
                        "Kontroller | Kommun | Deltar",
                        "Tillsyn | Polis | Deltar",
                        "Tillsyn | Kommun | Leder");
        assertThat(text.statements().stream()
                        .map(statement -> statement.place().cell())
                        .filter(Objects::nonNull)
                        .map(cell -> cell.topic().of(text.source().text()))
                        .distinct())
                .containsExactly("Trafik", "Droger");
    }

    @Test
    void theColumnOfTasksNamesTheRowsOfATableThatBeginsWithPlaces() {
        SectionedText text =
                read("Plats\tÅtgärd\tAnsvarig\nTorget\tNy belysning\tKommunen\nParken\tFotpatrull\tPolisen");
        assertThat(cells(text)).contains("Ny belysning | Ansvarig | Kommunen", "Fotpatrull | Ansvarig | Polisen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Polisen lovar följande.", "Polisen lovar detta;", "Detta lovar polisen under året"})
    void aListContinuesWhatLeadsIntoIt(String leadIn) {
        SectionedText text = read("Inledande ord.\n\n" + leadIn + "\n\n- besöka skolor\n- gå på torget");
        assertThat(items(text))
                .extracting(item -> text.statements()
                        .get(item.place().leadIn())
                        .span()
                        .of(text.source().text()))
                .containsExactly(leadIn, leadIn);
    }

    @Test
    void aClosedSentenceThatAnnouncesNothingLeadsIntoNoList() {
        assertThat(items(read("Polisen ska besöka skolor.\n\n- gå på torget\n- mäta farten")))
                .extracting(item -> item.place().leadIn())
                .containsOnlyNulls();
    }

    @Test
    void speechBehindADashIsRunningText() {
        SectionedText text =
                read("– Det betyder mycket för oss, säger Anna Ek.\n\nÅtgärder\n\n- Polisen säger till alla");
        assertThat(of(text, Form.ITEM)).containsExactly("Polisen säger till alla");
        assertThat(of(text, Form.SENTENCE)).contains("Det betyder mycket för oss, säger Anna Ek.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aktivitet: Utbilda ombud\nAnsvar: Kommunpolisen\nKlart: Maj",
                "Åtgärd 1.2: Utbilda ombud\nAnsvar: Kommunpolisen",
                "Aktivitet: Utbilda ombud\nSyfte: Färre inbrott\nAnsvar: Kommunpolisen",
                "Aktivitet\nUtbilda ombud\nAnsvar\nKommunpolisen\nTid\nMaj",
                "Aktivitet 1.1.2  Utbilda ombud\nAnsvarig: Kommunpolisen",
            })
    void labelledLinesOfAPlanAreARowOfWhatIsDoneAndByWhom(String lines) {
        SectionedText text = read("Trafik\n\n" + lines);
        assertThat(cells(text)).singleElement().satisfies(cell -> assertThat(cell)
                .matches("Utbilda ombud \\| Ansvar(ig)? \\| Kommunpolisen"));
        assertThat(of(text, Form.HEADING)).endsWith("Trafik");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mål: Färre olyckor.\nAnsvar: Polisen",
                "Aktivitet: Utbilda ombud\nKlart: Maj",
                "Aktivitet: Utbilda ombud\n\nOmbuden är många i kommunen.\n\nAnsvar: Kommunpolisen",
            })
    void labelsWithoutWhatIsDoneOrWhoDoesItAreNoEntry(String lines) {
        assertThat(cells(read("Trafik\n\n" + lines))).isEmpty();
    }

    @Test
    void anEntryTakesThoseWhoDoItNotThoseOfTheNext() {
        SectionedText text =
                read("Trafik\n\nAktivitet: Mäta farten\nKlart: Maj\nAktivitet: Utbilda ombud\nAnsvar: Kommunpolisen");
        assertThat(cells(text)).containsExactly("Utbilda ombud | Ansvar | Kommunpolisen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åtgärd: Nattvandring\nAnsvar: Föreningarna. Medverkar: polis, skola",
                "Åtgärd: Nattvandring\nAnsvar: Föreningarna\nNär: Maj\nMedverkar: polis, skola",
                "Åtgärd: Nattvandring\nAnsvar: Föreningarna. Klart: Maj. Medverkar: polis, skola",
            })
    void thoseWhoTakePartInAnEntryHaveACellOfTheirOwn(String lines) {
        assertThat(cells(read("Trygghet\n\n" + lines)))
                .containsExactly("Nattvandring | Ansvar | Föreningarna", "Nattvandring | Medverkar | polis, skola");
    }

    @Test
    void thoseWhoTakePartMayBeToldFirst() {
        assertThat(cells(read("Trygghet\n\nÅtgärd: Nattvandring\nMedverkar: polis\nAnsvar: Skolan. Klart: Maj")))
                .containsExactly("Nattvandring | Medverkar | polis", "Nattvandring | Ansvar | Skolan");
    }

    @Test
    void aLineThatClosesWithAPartyAndAColonHeadsItsList() {
        assertThat(of(read("Trafik\n\nDet gör Alvesta kommun:\n\n- fartgupp vid skolan"), Form.HEADING))
                .endsWith("Trafik", "Det gör Alvesta kommun:");
    }

    @Test
    void linesThatAllOpenWithAttAreItems() {
        SectionedText text = read("Kommunen åtar sig\natt ha trygghetsvärdar i centrum,\natt ta bort klotter, samt\n"
                + "att besöka skolor.");
        assertThat(of(text, Form.ITEM))
                .containsExactly(
                        "att ha trygghetsvärdar i centrum,", "att ta bort klotter, samt", "att besöka skolor.");
    }

    @Test
    void aSentenceThatHangsBelowAnItemBelongsToIt() {
        SectionedText text = read("Polisen lovar:\n\n • Fler kontroller.\n   De görs på kvällen.\n • Fler samtal.");
        assertThat(of(text, Form.ITEM)).containsExactly("Fler kontroller. De görs på kvällen.", "Fler samtal.");
    }

    @Test
    void aRowOfOneCellSaysWhatTheRowsBelowItAreAbout() {
        SectionedText text =
                read("Åtgärd\tPolis\tKommun\nVåld\t\t\nRonder\tDeltar\tKallar\nTrafik\t\t\nKontroller\tGör\t");
        assertThat(topics(text)).containsExactly("Våld", "Våld", "Trafik");
    }

    @Test
    void theColumnForAreasSaysWhatARowIsAbout() {
        SectionedText text =
                read("| Område | Aktivitet | Vem |\n|---|---|---|\n| Våld | Ronder | Polisen |\n| | Samtal | Skolan |");
        assertThat(topics(text)).containsOnly("Våld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hur vi ska samverka", "Vad menas med trygghet?"})
    void aShortQuestionHeadsItsAnswer(String question) {
        assertThat(of(read("Polisen ska synas.\n\n" + question + "\n\nGruppen möts."), Form.HEADING))
                .endsWith(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mål: Färre stölder i centrum", "2 (2)"})
    void anAimAfterItsLabelAndTheCountOfPagesHeadNothing(String line) {
        assertThat(of(read("Trafik\n\n" + line + "\n\nPolisen ska synas."), Form.HEADING))
                .endsWith("Trafik");
    }

    private static List<String> topics(SectionedText text) {
        return text.statements().stream()
                .filter(statement -> statement.form() == Form.CELL)
                .map(cell -> cell.place().cell().topic().of(text.source().text()))
                .toList();
    }

    private static SectionedText read(String text) {
        byte[] bytes = (TITLE + text).getBytes(StandardCharsets.UTF_8);
        return Samples.READER.trace(Texts.document(bytes)).structure();
    }

    private static List<String> of(SectionedText text, Form form) {
        return text.statements().stream()
                .filter(statement -> statement.form() == form)
                .map(statement -> statement.span().of(text.source().text()))
                .toList();
    }

    private static List<Statement> items(SectionedText text) {
        return text.statements().stream()
                .filter(statement -> statement.form() == Form.ITEM)
                .toList();
    }

    private static List<String> cells(SectionedText text) {
        String source = text.source().text();
        return text.statements().stream()
                .filter(statement -> statement.form() == Form.CELL)
                .map(cell -> cell.place().cell().rowHead().of(source) + " | "
                        + cell.place().cell().columnHead().of(source) + " | "
                        + cell.span().of(source))
                .toList();
    }
}
