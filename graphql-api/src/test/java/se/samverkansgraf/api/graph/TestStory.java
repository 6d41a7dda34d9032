package se.samverkansgraf.api.graph;

import static se.samverkansgraf.api.graph.TestCommitment.of;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.Strength;

/**
 * What the test graph holds. Karlshamn has an agreement and a promise that belongs to it; Strängnäs has an agreement;
 * Alvesta's document was read poorly; Sölvesborg's agreement has expired; Ronneby has none; Olofström's says nothing
 * of traffic; Stockholm has 45 commitments to leaf through.
 */
final class TestStory {

    /** What Alvesta and Sölvesborg have word for word alike. */
    private static final String COPIED = "Kommunen och polisen ska synas vid skolorna och ta bort klotter samma dag.";

    private TestStory() {}

    /** Every document, all of them read well but Alvesta's. */
    static List<DocumentFacts> documents() {
        return List.of(karlshamn(), promise(), strangnas(), alvesta(), solvesborg(), olofstrom(), stockholm());
    }

    /** The name of the document that was read poorly. */
    static String poorlyRead() {
        return "alvesta-2023.txt";
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static DocumentFacts karlshamn() {
        return new TestDocument("karlshamn-2021.txt")
                .agreement("Samverkansöverenskommelse Karlshamn 2021–2024")
                .kind(AgreementKind.COOPERATION_AGREEMENT)
                .municipality("1082")
                .policeArea("Karlshamn", "lpo-karlshamn")
                .valid(first(2021), last(2024))
                .signed(LocalDate.of(2021, 3, 16))
                .priority("Trafik", "trafiksakerhet")
                .commitment(of("Polisen ska genomföra minst 20 riktade trafikkontroller i månaden.")
                        .by(Party.POLICE)
                        .uses("trafikkontroll")
                        .concerns("trafiksakerhet")
                        .role("trafikpolis")
                        .measured(Comparator.AT_LEAST, "20", "trafikkontroller", Per.MONTH))
                .priority("Trygghet i centrum", "trygghet-i-offentlig-miljo")
                .commitment(of("Kommunen och polisen ska genomföra två trygghetsvandringar per år.")
                        .uses("trygghetsvandring")
                        .concerns("trygghet-i-offentlig-miljo")
                        .role("trygghetssamordnare", "kommunpolis")
                        .measured(Comparator.EQUAL, "2", "gånger", Per.YEAR))
                .commitment(of("Kommunen bör se över belysningen vid stationen.")
                        .by(Party.MUNICIPALITY)
                        .strength(Strength.RECOMMENDED)
                        .concerns("fysisk-planering")
                        .unsure())
                .priority(2, "Narkotika i centrum", "narkotika")
                .commitment(of("Parterna har som målsättning att arbeta enligt SSPF.")
                        .strength(Strength.INTENDED)
                        .uses("sspf")
                        .concerns("unga-i-riskzon")
                        .forGroup("ungdomar")
                        .actor("socialtjanst", "skola"))
                .goal("Antalet olyckor i centrum ska minska.", "trafiksakerhet")
                .followUp("Lokala Brå följer upp överenskommelsen fyra gånger per år.", "lokalt-bra", "4")
                .cited(Cited.Kind.DATA_SOURCE, "Nationella trygghetsundersökningen")
                .signatory("kommunstyrelsens-ordforande", Party.MUNICIPALITY)
                .signatory("lokalpolisomradeschef", Party.POLICE)
                .end()
                .facts();
    }

    private static DocumentFacts promise() {
        return new TestDocument("karlshamn-2023.txt")
                .agreement("Medborgarlöfte Karlshamn hösten 2023")
                .municipality("1082")
                .policeArea("Karlshamn", "lpo-karlshamn")
                .valid(LocalDate.of(2023, 9, 1), last(2023))
                .priority("Unga med normbrytande beteende", "unga-i-riskzon")
                .commitment(of("Kommunen ska tidigt upptäcka unga enligt SSPF.")
                        .by(Party.MUNICIPALITY)
                        .function(CommitmentFunction.COORDINATES)
                        .uses("sspf")
                        .concerns("unga-i-riskzon")
                        .forGroup("ungdomar")
                        .role("sspf-samordnare"))
                .end()
                .facts();
    }

    private static DocumentFacts strangnas() {
        return new TestDocument("strangnas-2022.txt")
                .agreement("Överenskommelse Strängnäs 2022–2025")
                .kind(AgreementKind.COOPERATION_AGREEMENT)
                .municipality("0486")
                .valid(first(2022), last(2025))
                .priority("Trafiksäkerhet", "trafiksakerhet")
                .commitment(of("Polisen ska minska rattfylleriet genom 100 nykterhetskontroller.")
                        .by(Party.POLICE)
                        .concerns("rattfylleri")
                        .measured(Comparator.AT_LEAST, "100", "nykterhetskontroller", null))
                .priority("Barn och unga", "barn-och-unga")
                .commitment(of("Socialtjänsten ska samordna SSPF och ansvarar för mötena.")
                        .by(Party.MUNICIPALITY)
                        .function(CommitmentFunction.RESPONSIBLE)
                        .uses("sspf")
                        .concerns("barn-och-unga")
                        .forGroup("barn", "ungdomar")
                        .actor("socialtjanst"))
                .commitment(of("Narkotikahandel bekämpas i ordinarie verksamhet.")
                        .strength(Strength.EXCLUDED)
                        .concerns("narkotika"))
                .goal(of("Olyckorna ska minska med 10 %.")
                        .concerns("trafiksakerhet")
                        .measured(Comparator.EQUAL, "-10", "%", null))
                .followUp("Styrgruppen följer upp vartannat år.", "styrgrupp", "0.5")
                .end()
                .facts();
    }

    private static DocumentFacts alvesta() {
        return new TestDocument(poorlyRead())
                .agreement("Alvesta – medborgarlöften")
                .municipality("0764")
                .valid(first(2023), last(2026))
                .priority("Ordningsstörningar", "ordningsstorningar")
                .commitment(of(COPIED).by(Party.MUNICIPALITY).concerns("skadegorelse"))
                .end()
                .facts();
    }

    private static DocumentFacts solvesborg() {
        return new TestDocument("solvesborg-2018.txt")
                .agreement("Medborgarlöfte Sölvesborg 2018–2019")
                .municipality("1083")
                .valid(first(2018), last(2019))
                .priority("Trafik", "trafiksakerhet")
                .commitment(of(COPIED).by(Party.POLICE).concerns("trafiksakerhet"))
                .end()
                .facts();
    }

    private static DocumentFacts olofstrom() {
        return new TestDocument("olofstrom-2022.txt")
                .agreement("Medborgarlöfte Olofström 2022–2026")
                .municipality("1060")
                .valid(first(2022), last(2026))
                .priority("Narkotika", "narkotika")
                .commitment(of("Polisen ska söka narkotika i skolan.")
                        .by(Party.POLICE)
                        .uses("narkotikasok")
                        .concerns("narkotika"))
                .named("Kommunen känner till SSPF.", "sspf")
                .end()
                .facts();
    }

    private static DocumentFacts stockholm() {
        var agreement = new TestDocument("stockholm-2020.txt")
                .agreement("Överenskommelse Stockholm 2020–2026")
                .kind(AgreementKind.ACTION_PLAN)
                .municipality("0180")
                .valid(first(2020), last(2026))
                .priority("Trygghet", "trygghet");
        IntStream.range(0, 45)
                .mapToObj(number -> of("Åtgärd %02d ska genomföras på torget.".formatted(number))
                        .concerns("trygghet")
                        .strength(Strength.values()[number % 4]))
                .forEach(agreement::commitment);
        return agreement.end().facts();
    }
}
