package se.samverkansgraf.importer.fact;

import java.util.Locale;
import se.samverkansgraf.model.fact.Span;

/** Tells sentences that say what is done without saying by whom: 'Fler kontroller genomförs i centrum'. */
final class PassiveTasks {

    private final Scope scope;
    private final FactRules rules;

    PassiveTasks(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    boolean tells(Span sentence) {
        String words = " " + scope.words(sentence).toLowerCase(Locale.ROOT) + " ";
        return rules.words(FactRule.COMMITMENT_PASSIVE).stream().anyMatch(verb -> words.contains(" " + verb + " "));
    }
}
