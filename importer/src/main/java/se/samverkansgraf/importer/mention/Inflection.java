package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samverkansgraf.importer.rule.InflectionRule;
import se.samverkansgraf.importer.rule.InflectionRule.Words;
import se.samverkansgraf.importer.rule.PhraseRule.Inflect;

/** Makes the forms of words and phrases from the ending rules of the lexicon. */
final class Inflection {

    /** Words after which a group of words ends: våld | i nära relation, kultur | och fritid. */
    private static final Set<String> LINKS =
            Set.of("i", "på", "mot", "för", "med", "till", "av", "om", "hos", "och", "vid", "kring", "eller");

    private static final String GENITIVE = "s";

    private final List<InflectionRule> rules;

    Inflection(List<InflectionRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(
                        (InflectionRule rule) -> -rule.ending().length()))
                .toList();
    }

    /** The folded forms of a phrase, its own first. */
    List<String> forms(String phrase, Inflect inflect) {
        String folded = Fold.fold(phrase);
        if (inflect == Inflect.NONE) {
            return List.of(folded);
        }
        List<String> written = Arrays.asList(phrase.split(" "));
        Collection<String> forms = new LinkedHashSet<>(List.of(""));
        for (int i = 0; i < written.size(); i++) {
            forms = joined(forms, formsAt(written, i, inflect));
        }
        Set<String> ordered = new LinkedHashSet<>(List.of(folded));
        ordered.addAll(forms);
        return List.copyOf(ordered);
    }

    private static Collection<String> joined(Collection<String> beginnings, Collection<String> words) {
        Collection<String> joined = new LinkedHashSet<>();
        for (String beginning : beginnings) {
            words.forEach(word -> joined.add(beginning.isEmpty() ? word : beginning + " " + word));
        }
        return joined;
    }

    /** Forms of one word of a phrase: only the first group of words is inflected, the last word has its genitive. */
    private Collection<String> formsAt(List<String> phrase, int i, Inflect inflect) {
        String word = phrase.get(i);
        String folded = Fold.fold(word);
        boolean last = i + 1 == phrase.size();
        if (LINKS.contains(folded) || !Fold.isLetter(folded.charAt(folded.length() - 1))) {
            return List.of(folded);
        }
        if (phrase.subList(0, i).stream().map(Fold::fold).anyMatch(LINKS::contains)) {
            return last && !folded.endsWith(GENITIVE) ? List.of(folded, folded + GENITIVE) : List.of(folded);
        }
        if (isAbbreviation(word)) {
            return wordForms(folded, Words.ABBREVIATION);
        }
        boolean endsGroup = last || LINKS.contains(Fold.fold(phrase.get(i + 1)));
        return wordForms(folded, endsGroup ? Words.of(inflect) : Words.ATTRIBUTE);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The folded forms of one folded word. */
    Collection<String> wordForms(String word, Words words) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        rules.stream()
                .filter(rule -> rule.words() == words && word.endsWith(rule.ending()))
                .findFirst()
                .ifPresent(rule -> {
                    String stem =
                            word.substring(0, word.length() - rule.ending().length());
                    rule.forms().forEach(form -> forms.add(stem + form));
                });
        return new ArrayList<>(forms);
    }
}
