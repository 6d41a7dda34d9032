package se.samverkansgraf.api.graph;

import static se.samverkansgraf.api.graph.TestCommitment.of;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Per;

/** An agreement of Tranås in documents that state the same in another order, under a title with other signs. */
public final class TestSources {

    private static final int FACTS = 6;

    private TestSources() {}

    /** The first document. */
    public static DocumentFacts first() {
        return document(
                "tranas.pdf",
                "Samverkan i Tranås, 2022",
                IntStream.range(0, FACTS).boxed().toList());
    }

    /** Another, whose id comes before that of the first, so that the agreement is written and numbered as it has it. */
    public static DocumentFacts second() {
        var reversed = IntStream.range(0, FACTS).boxed().collect(Collectors.toList());
        Collections.reverse(reversed);
        String before = first().document().sha256();
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> document("tranas-%d.html".formatted(number), "(Samverkan i Tranås) 2022", reversed))
                .filter(document -> document.document().sha256().compareTo(before) < 0)
                .findFirst()
                .orElseThrow();
    }

    private static DocumentFacts document(String name, String title, List<Integer> numbers) {
        var agreement = new TestDocument(name)
                .agreement(title)
                .kind(AgreementKind.COOPERATION_AGREEMENT)
                .municipality("0687")
                .valid(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                .priority("Trygghet", "trygghet");
        for (int number : numbers) {
            agreement
                    .commitment(of("Kommunen ska göra insats %d.".formatted(number))
                            .measured(Comparator.EQUAL, String.valueOf(number + 1), "insatser", Per.YEAR))
                    .goal("Otryggheten ska minska på plats %d.".formatted(number), "trygghet")
                    .followUp("Styrgruppen följer upp insats %d varje år.".formatted(number), "styrgrupp", "1");
        }
        return agreement.end().facts();
    }
}
