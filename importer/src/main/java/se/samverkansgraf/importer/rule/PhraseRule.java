package se.samverkansgraf.importer.rule;

import java.util.List;

/**
 * Words that mean something wherever they stand.
 *
 * @param entry the rule as its file states it
 * @param yields what the words mean, in the words of the stage that reads them; one or more
 * @param phrases the wordings
 * @param inflect how the wordings' forms are made
 * @param place where in a compound a wording may stand
 * @param letters which letters the text must have
 * @param nested true where the rule reads its words also inside a longer wording of the same kind
 */
public record PhraseRule(
        RuleEntry entry,
        List<String> yields,
        List<String> phrases,
        Inflect inflect,
        Place place,
        Letters letters,
        boolean nested) {

    public PhraseRule {
        yields = List.copyOf(yields);
        phrases = List.copyOf(phrases);
    }

    /** How the forms of a wording are made. */
    public enum Inflect {
        /** The wordings are all there is. */
        NONE,
        /** A noun or a group of words around one. */
        NOUN,
        /** A verb given in the infinitive, first conjugation. */
        VERB
    }

    /** Where in a compound a wording may stand and still mean what it means alone. */
    public enum Place {
        /** Nowhere: it must be a whole word. */
        WHOLE,
        /** First: grannsamverkan in grannsamverkansområden. */
        MODIFIER,
        /** Last: kurator in skolkuratorn. */
        HEAD,
        /** First, last or between. */
        ANY
    }

    /** Which letters the text must have. */
    public enum Letters {
        /** Upper and lower case alike. */
        FOLD,
        /** A capital first: the Brå that is no adverb, the Effekt that is a programme. */
        CAPITAL,
        /** Capitals throughout: the SIG that is no pronoun. */
        UPPER
    }

    static PhraseRule of(RuleEntry entry) {
        entry.allow("yields", "phrases", "inflect", "place", "letters", "nested");
        PhraseRule rule = new PhraseRule(
                entry,
                entry.texts("yields"),
                entry.texts("phrases"),
                entry.constant("inflect", Inflect.NONE),
                entry.constant("place", Place.WHOLE),
                entry.constant("letters", Letters.FOLD),
                entry.has("nested"));
        if (rule.phrases.isEmpty() || rule.yields.isEmpty()) {
            entry.fault("'%s' wants phrases and what they yield".formatted(entry.id()));
        }
        return rule;
    }
}
