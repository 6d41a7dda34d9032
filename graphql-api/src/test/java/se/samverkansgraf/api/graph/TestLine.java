package se.samverkansgraf.api.graph;

import static se.samverkansgraf.api.graph.TestCommitment.of;

import java.time.LocalDate;
import java.util.List;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.Strength;

/** Two agreements of Mjölby, the later of which keeps, strengthens, weakens, drops and adds. No part of the story. */
public final class TestLine {

    /** Mjölby's code. */
    public static final String MUNICIPALITY = "0586";

    private static final String KEPT = "Parterna ska träffas i lokalt brottsförebyggande råd varje kvartal.";

    private TestLine() {}

    /** Both, the earlier first. */
    public static List<DocumentFacts> documents() {
        var earlier = agreement(2019)
                .commitment(of("Polisen bör fotpatrullera i centrum under sommarkvällarna.")
                        .by(Party.POLICE)
                        .strength(Strength.RECOMMENDED))
                .commitment(walks("Kommunen ska hålla fyra trygghetsvandringar under året.", "4"))
                .commitment(of(KEPT))
                .commitment(of("Kommunen ska sätta upp lampor vid badplatsen.").by(Party.MUNICIPALITY));
        var later = agreement(2021)
                .commitment(of("Polisen ska fotpatrullera i centrum under sommarkvällarna.")
                        .by(Party.POLICE))
                .commitment(walks("Kommunen ska hålla två trygghetsvandringar under året.", "2"))
                .commitment(of(KEPT))
                .commitment(of("Polisen ska berätta om bedrägerier för pensionärer.")
                        .by(Party.POLICE)
                        .concerns("bedragerier"));
        return List.of(earlier.end().facts(), later.end().facts());
    }

    private static TestAgreement agreement(int year) {
        return new TestDocument("mjolby-" + year + ".txt")
                .agreement("Medborgarlöfte Mjölby %d–%d".formatted(year, year + 1))
                .municipality(MUNICIPALITY)
                .valid(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
    }

    private static TestCommitment walks(String words, String times) {
        return of(words)
                .by(Party.MUNICIPALITY)
                .uses("trygghetsvandring")
                .measured(Comparator.EQUAL, times, "gånger", Per.YEAR);
    }
}
