package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkansgraf.api.response.ComparedFact;
import se.samverkansgraf.api.response.Concept;

/**
 * What of a fact is compared.
 *
 * @param fact the fact
 * @param words its words in lower case, in order
 * @param sorted the same in order of the alphabet
 * @param concepts the ids of what it is about and who does it
 */
record FactWords(ComparedFact fact, List<String> words, List<String> sorted, Set<String> concepts) {

    static FactWords of(ComparedFact fact) {
        var words = words(fact.text());
        return new FactWords(
                fact,
                words,
                words.stream().sorted().toList(),
                fact.concepts().stream().map(Concept::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** Twice the words in common by the words of both: from 0 to 1. */
    double similarity(FactWords other) {
        int both = words.size() + other.words.size();
        return both == 0 ? 1 : 2.0 * inCommon(other) / both;
    }

    /** The concepts in common by those of either: from 0 to 1. */
    double substance(FactWords other) {
        var either = new HashSet<>(concepts);
        either.addAll(other.concepts);
        var common = new HashSet<>(concepts);
        common.retainAll(other.concepts);
        return either.isEmpty() ? 0 : (double) common.size() / either.size();
    }

    private int inCommon(FactWords other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.size() && j < other.sorted.size()) {
            int order = sorted.get(i).compareTo(other.sorted.get(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        (text.toLowerCase(Locale.ROOT) + ' ').codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        return List.copyOf(words);
    }
}
