package se.samverkansgraf.model.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Mentioned;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Responsible;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Stated;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.fact.Subject;
import se.samverkansgraf.model.fact.TextSection;
import se.samverkansgraf.model.fact.Undertaking;
import se.samverkansgraf.model.fact.Validity;

/** A short agreement, written for this test, with every kind of fact. */
final class SampleFacts {

    static final String TEXT = """
            Medborgarlöfte i Karlshamns kommun 2023
            LPO Karlshamn och kommunen lovar detta till den 30 juni 2024.
            1. Trafik
            1.1 A-traktorer
            Polisen ska genomföra minst 20 trafikkontroller i månaden för unga.
            Nattvandring\tSkolan samordnar
            Målet är att otryggheten minskar med 10 % jämfört med utfallet år 2022.
            Lokala Brå följer upp löftet vartannat år enligt lag 2023:196 och trygghetsmätningen.
            Karlshamn 2023-01-15
            Förnamn Efternamn, kommunalråd
            """;

    private SampleFacts() {}

    static DocumentFacts document() {
        AgreementFacts agreement = new AgreementFacts(
                new Span(0, TEXT.length()),
                header(),
                priorities(),
                List.of(trafficCheck(), nightPatrol()),
                List.of(goal()),
                List.of(followUp()),
                List.of(
                        new Cited(Cited.Kind.REFERENCE, "lag 2023:196", at("lag 2023:196", "cited-law")),
                        new Cited(Cited.Kind.DATA_SOURCE, "trygghetsmätningen", at("trygghetsmätningen", "survey"))),
                new Mentioned(
                        List.of(use("trafikkontroll", "trafikkontroller"), use("nattvandring", "Nattvandring")),
                        List.of(use("kommunalrad", "kommunalråd")),
                        List.of(use("kommun", "kommunen"), use("polis", "Polisen")),
                        List.of(use("ungdomar", "unga"))));
        DocumentIdentity identity = new DocumentIdentity("0a".repeat(32), "löfte.txt", "text/plain", 1);
        return new DocumentFacts(identity, TEXT, sections(), List.of(agreement));
    }

    private static AgreementHeader header() {
        String title = "Medborgarlöfte i Karlshamns kommun 2023";
        LocalDate newYear = LocalDate.of(2023, 1, 1);
        return new AgreementHeader(
                AgreementKind.CITIZEN_PROMISE,
                new Stated<>(title, at(title, "title-line")),
                List.of(new MunicipalityParty("1082", at("Karlshamns kommun", "municipality-name"))),
                List.of(new PoliceAreaParty("Karlshamn", "lpo-karlshamn", at("LPO Karlshamn", "police-area-name"))),
                new Clocks(
                        new Validity(null, LocalDate.of(2024, 6, 30), false, at("till den 30 juni 2024", "until-day")),
                        new Validity(newYear, LocalDate.of(2023, 12, 31), false, at("2023", "title-year")),
                        new Stated<>(LocalDate.of(2023, 1, 15), at("Karlshamn 2023-01-15", "signing-line"))),
                List.of(new Signatory(
                        "Förnamn Efternamn",
                        "kommunalrad",
                        Party.MUNICIPALITY,
                        at("Förnamn Efternamn, kommunalråd", "name-and-title"))));
    }

    private static List<TextSection> sections() {
        Span span = new Span(TEXT.indexOf("1. Trafik"), TEXT.indexOf("Nattvandring"));
        return List.of(new TextSection("Trafik", 1, null, span, 1));
    }

    private static List<Priority> priorities() {
        return List.of(
                new Priority(
                        1,
                        "Trafik",
                        List.of(use("trafiksakerhet", "Trafik")),
                        null,
                        List.of(at("1. Trafik", "numbered"))),
                new Priority(
                        2,
                        "A-traktorer",
                        List.of(use("a-traktorer", "A-traktorer")),
                        1,
                        List.of(at("1.1 A-traktorer", "numbered"))));
    }

    private static Commitment trafficCheck() {
        String text = "Polisen ska genomföra minst 20 trafikkontroller i månaden för unga.";
        Measure measure = new Measure(
                Comparator.AT_LEAST,
                new BigDecimal("2E+1"),
                "trafikkontroller",
                Per.MONTH,
                null,
                null,
                at("minst 20 trafikkontroller i månaden", "at-least-per-month"));
        return new Commitment(
                text,
                new Undertaking(
                        EnumSet.of(Party.POLICE), Strength.BINDING, CommitmentFunction.PERFORMS, Certainty.CERTAIN),
                Responsible.NOBODY,
                new Subject(
                        List.of(use("trafikkontroll", "trafikkontroller")),
                        List.of(use("a-traktorer", "A-traktorer")),
                        List.of(use("ungdomar", "unga"))),
                measure,
                2,
                List.of(at(text, "party-shall")));
    }

    private static Commitment nightPatrol() {
        return new Commitment(
                "Nattvandring | Skolan samordnar",
                new Undertaking(
                        EnumSet.of(Party.MUNICIPALITY),
                        Strength.BINDING,
                        CommitmentFunction.COORDINATES,
                        Certainty.UNSURE),
                new Responsible(List.of(use("skola", "Skolan")), List.of()),
                new Subject(List.of(use("nattvandring", "Nattvandring")), List.of(), List.of()),
                null,
                null,
                List.of(at("Nattvandring", "table-row"), at("Skolan samordnar", "table-cell")));
    }

    private static Goal goal() {
        String text = "Målet är att otryggheten minskar med 10 % jämfört med utfallet år 2022.";
        Measure measure = new Measure(
                Comparator.EQUAL,
                new BigDecimal("-10"),
                "%",
                null,
                "utfallet år 2022",
                LocalDate.of(2024, 6, 30),
                at("minskar med 10 %", "reduction"));
        return new Goal(
                text,
                Certainty.CERTAIN,
                List.of(use("trygghet", "otryggheten")),
                measure,
                List.of(at(text, "stated-aim")));
    }

    private static FollowUp followUp() {
        String text = "Lokala Brå följer upp löftet vartannat år enligt lag 2023:196 och trygghetsmätningen.";
        return new FollowUp(
                text, use("lokalt-bra", "Lokala Brå"), new BigDecimal("0.5"), at(text, "follow-up-sentence"));
    }

    private static ConceptUse use(String id, String wording) {
        return new ConceptUse(id, at(wording, "label"));
    }

    private static Evidence at(String quote, String rule) {
        int start = TEXT.indexOf(quote);
        return new Evidence(new Span(start, start + quote.length()), 1, quote, rule);
    }
}
