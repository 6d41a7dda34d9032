package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");

    PriorityDraft {
        evidence = new ArrayList<>(evidence);
    }

    /** True where the other says the same: the same words in the main, or one topic that both name alone. */
    boolean isSameAs(PriorityDraft other) {
        return says().isSameAs(other.says());
    }

    /** What it says, for comparing it with others. */
    Says says() {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(heading.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new Says(words, topics.stream().map(ConceptUse::id).collect(Collectors.toSet()));
    }

    /**
     * The words and topics of a priority.
     *
     * @param words in lower case
     * @param topics their ids
     */
    record Says(Set<String> words, Set<String> topics) {

        boolean isSameAs(Says other) {
            return overlap(words, other.words) >= SAME && !isAboutSomethingElse(other)
                    || topics.size() == 1 && topics.equals(other.topics);
        }

        /** 'En kommun fri från narkotika' and 'En kommun fri från bedrägerier' differ in the word that matters. */
        private boolean isAboutSomethingElse(Says other) {
            return !topics.isEmpty() && !other.topics.isEmpty() && Collections.disjoint(topics, other.topics);
        }

        private static double overlap(Set<String> one, Set<String> other) {
            int both = 0;
            for (String word : one) {
                both += other.contains(word) ? 1 : 0;
            }
            int either = one.size() + other.size() - both;
            return either == 0 ? 0 : (double) both / either;
        }
    }

    Priority ranked(int rank, @Nullable Integer parentRank) {
        return new Priority(rank, heading, topics, parentRank, evidence);
    }
}
