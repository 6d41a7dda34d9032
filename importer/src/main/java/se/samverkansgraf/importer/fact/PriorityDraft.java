package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Priority;

/**
 * A priority before its rank is known.
 *
 * @param heading as written
 * @param topics what it concerns
 * @param parent the draft it stands under, or null
 * @param evidence every passage that states it
 */
record PriorityDraft(
        String heading, List<ConceptUse> topics, @Nullable PriorityDraft parent, List<Evidence> evidence) {

    private static final double SAME = 0.6;

    PriorityDraft {
        evidence = new ArrayList<>(evidence);
    }

    /** True where the other says the same: the same words in the main, or one topic that both name alone. */
    boolean isSameAs(PriorityDraft other) {
        Set<String> own = ids();
        return overlap(words(), other.words()) >= SAME || (own.size() == 1 && own.equals(other.ids()));
    }

    Set<String> ids() {
        return topics.stream().map(ConceptUse::id).collect(Collectors.toSet());
    }

    private Set<String> words() {
        return Stream.of(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    Priority ranked(int rank, @Nullable Integer parentRank) {
        return new Priority(rank, heading, topics, parentRank, evidence);
    }
}
