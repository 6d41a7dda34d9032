package se.samverkansgraf.importer.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.ConceptUse;

/** Makes rows of the concepts that a fact names, each concept once. */
final class Uses {

    private Uses() {}

    /** Which concept, in which words, by which rule. */
    static List<Map<String, @Nullable Object>> of(List<ConceptUse> uses) {
        return once(uses).stream().map(use -> row(use).values()).toList();
    }

    /** The same with the place of the words. */
    static List<Map<String, @Nullable Object>> withPlaces(List<ConceptUse> uses) {
        return once(uses).stream()
                .map(use -> row(use).and("start", use.evidence().span().start())
                        .and("end", use.evidence().span().end())
                        .and("page", use.evidence().page())
                        .values())
                .toList();
    }

    /** Only which concept. */
    static List<String> ids(List<ConceptUse> uses) {
        return uses.stream().map(ConceptUse::id).distinct().toList();
    }

    private static Row row(ConceptUse use) {
        return Row.of("id", use.id())
                .and("written", use.evidence().quote())
                .and("rule", use.evidence().rule());
    }

    private static List<ConceptUse> once(List<ConceptUse> uses) {
        var first = new LinkedHashMap<String, ConceptUse>();
        uses.forEach(use -> first.putIfAbsent(use.id(), use));
        return List.copyOf(first.values());
    }
}
