package se.samverkansgraf.api.response;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** A concept that a fact uses, as the passage words it. */
public record ConceptUse(
        Concept concept, @Nullable String written, @Nullable String rule) {

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<ConceptUse> ORDER = Comparator.<ConceptUse, String>comparing(
                    use -> use.concept().slug())
            .thenComparing(ConceptUse::written, ABSENT_FIRST)
            .thenComparing(ConceptUse::rule, ABSENT_FIRST);

    /** The uses of that name in a row, by slug. */
    static List<ConceptUse> list(Row row, String name, Class<? extends Concept> type, SharedNodes shared) {
        return row
                .rows(
                        name,
                        each -> new ConceptUse(
                                shared.concepts().get(type, each.text("id")),
                                each.textIfKnown("written"),
                                each.textIfKnown("rule")))
                .stream()
                .sorted(ORDER)
                .toList();
    }

    /** The concepts of that type among the uses, each once. */
    static <C extends Concept> List<C> concepts(List<ConceptUse> uses, Class<C> type) {
        Stream<Concept> concepts = uses.stream().map(ConceptUse::concept);
        return concepts.filter(type::isInstance).map(type::cast).distinct().toList();
    }
}
