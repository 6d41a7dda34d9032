package se.samverkansgraf.importer.fact;

import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Span;

/** Looks at how the words of a sentence stand to each other. */
final class Clauses {

    private static final int REACH = 4;

    private final Scope scope;
    private final FactRules rules;
    private final Periods periods;

    Clauses(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.periods = new Periods(scope);
    }

    /** True where a word that opens a subordinate clause stands shortly before: 'vad parterna ska prioritera'. */
    boolean isSubordinate(Mention<StrengthCue> modal, Span sentence) {
        WordsBefore words = new WordsBefore(scope.text(), sentence, modal.span().start());
        String after = "";
        for (int i = 0; i < REACH; i++) {
            String word = words.next();
            if (word.isEmpty() || word.endsWith(",")) {
                return false;
            }
            if (rules.has(FactRule.SUBORDINATE, word + " " + after)) {
                return true;
            }
            if (words.offset() == sentence.start()) {
                return false;
            }
            if (rules.has(FactRule.SUBORDINATE, word)) {
                return true;
            }
            after = word;
        }
        return false;
    }

    /** True where the sentence only says who signs, how long it holds, or what was done before. */
    boolean isNoUndertaking(Span sentence) {
        return periods.valid(sentence, FactRule.VALIDITY_STATED).isPresent()
                || scope.has(sentence, Mark.SIGNING)
                || scope.has(sentence, Mark.RESULT);
    }
}
