package se.samverkansgraf.api.response;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** A concept that a fact uses, as the passage words it. */
public record ConceptUse(
        Concept concept, @Nullable String written, @Nullable String rule) {

    static List<ConceptUse> list(Row row, String name, Class<? extends Concept> type, SharedNodes shared) {
        return row.rows(
                name,
                each -> new ConceptUse(
                        shared.concepts().get(type, each.text("id")),
                        each.textIfKnown("written"),
                        each.textIfKnown("rule")));
    }

    /** The concepts of that type among the uses, each once. */
    static <C extends Concept> List<C> concepts(List<ConceptUse> uses, Class<C> type) {
        Stream<Concept> concepts = uses.stream().map(ConceptUse::concept);
        return concepts.filter(type::isInstance).map(type::cast).distinct().toList();
    }
}
