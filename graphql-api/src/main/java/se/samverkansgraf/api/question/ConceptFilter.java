package se.samverkansgraf.api.question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.Concepts;

/** Which concepts of a vocabulary. */
record ConceptFilter(
        @Nullable List<String> slug,
        @Nullable List<String> within,
        @Nullable Boolean top,
        @Nullable String label) {

    static final ConceptFilter ALL = new ConceptFilter(null, null, null, null);

    /** What a concept must be to fit, its keys checked. */
    Predicate<Concept> checked(KnownKeys keys, Concepts concepts, Class<? extends Concept> type) {
        var slugs = keys.concepts("filter.slug", slug, type);
        var outer = keys.concepts("filter.within", within, type);
        @Nullable Set<String> inside = null;
        if (outer != null) {
            inside = new HashSet<>(concepts.within(type, outer));
            outer.forEach(inside::remove);
        }
        @Nullable Set<String> below = inside;
        return each -> (slugs == null || slugs.contains(each.slug()))
                && (below == null || below.contains(each.slug()))
                && (top == null || top == concepts.broader(each).isEmpty())
                && isLabelled(each);
    }

    private boolean isLabelled(Concept concept) {
        if (label == null) {
            return true;
        }
        String part = label.toLowerCase(Locale.ROOT);
        Stream<@Nullable String> own =
                Stream.of(concept.labels().sv(), concept.labels().en(), concept.abbreviation());
        return Stream.concat(own, concept.alternatives().stream())
                .anyMatch(each -> each != null && each.toLowerCase(Locale.ROOT).contains(part));
    }
}
