package se.samverkansgraf.importer.fact;

import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.model.fact.Span;

/** Tells the words that only say what a passage is about from what it says: 'Föräldrar.', 'Kameror –'. */
final class Labels {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LABEL_WORDS = 3;

    private final Scope scope;
    private final FactRules rules;

    Labels(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** 'Kameror – polisen bevakar torget': what follows the dash, where no more than a label stands before. */
    Span afterDash(Span sentence) {
        String words = scope.words(sentence);
        for (String dash : rules.words(FactRule.DOER_PARTED)) {
            int at = words.indexOf(" " + dash + " ");
            if (at > 0 && at <= LONGEST_LABEL) {
                return new Span(sentence.start() + at + dash.length() + 2, sentence.end());
            }
        }
        return sentence;
    }

    /** True where a word or two alone open a passage as its label: 'Föräldrar.' */
    boolean isLabel(Span sentence, Span part) {
        return sentence.start() == part.start()
                && sentence.end() < part.end()
                && scope.text().startsWith(".", sentence.end() - 1)
                && scope.words(sentence).split(" ", -1).length <= LONGEST_LABEL_WORDS
                && scope.in(sentence).of(StrengthCue.class).isEmpty();
    }

    /** What a passage says after its label. */
    Span afterLabel(Span part) {
        int end = scope.text().indexOf(". ", part.start()) + 1;
        Span opening = new Span(part.start(), Math.max(part.start(), Math.min(end, part.end())));
        return end > part.start() && isLabel(opening, part) ? new Span(end + 1, part.end()) : part;
    }
}
