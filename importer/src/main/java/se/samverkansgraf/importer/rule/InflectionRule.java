package se.samverkansgraf.importer.rule;

import java.util.List;
import se.samverkansgraf.importer.rule.PhraseRule.Inflect;

/**
 * The forms that words with a certain ending take. Of several rules that fit a word the longest ending counts.
 *
 * @param entry the rule as its file states it; its examples read {@code word: «form»}
 * @param words which words it is for
 * @param ending what they end in; empty for all
 * @param forms what stands in the ending's stead, one for each form
 */
public record InflectionRule(RuleEntry entry, Words words, String ending, List<String> forms) {

    public InflectionRule {
        forms = List.copyOf(forms);
    }

    /** Which words a rule is for. */
    public enum Words {
        /** Nouns, and whatever stands as the head of a group of words. */
        NOUN,
        /** Words before the head: lokala, social, riktade. */
        ATTRIBUTE,
        /** Verbs in the infinitive. */
        VERB,
        /** Words in capitals. */
        ABBREVIATION;

        /** The words that a phrase's head belongs to. */
        public static Words of(Inflect inflect) {
            return inflect == Inflect.VERB ? VERB : NOUN;
        }
    }

    static InflectionRule of(RuleEntry entry) {
        entry.allow("words", "ending", "forms");
        List<String> forms = entry.texts("forms").stream()
                .map(form -> form.equals("-") ? "" : form)
                .toList();
        return new InflectionRule(
                entry, entry.constant("words", Words.NOUN), entry.has("ending") ? entry.text("ending") : "", forms);
    }
}
