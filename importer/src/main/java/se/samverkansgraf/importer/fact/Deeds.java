package se.samverkansgraf.importer.fact;

import java.util.Locale;
import java.util.stream.Stream;
import se.samverkansgraf.model.fact.Span;

/**
 * Tells a sentence in the present on what somebody does from one on how things are: 'Trafikkontoret åtgärdar
 * belysningen', 'Gruppen leds av kommunpolisen', no 'Polisen ser fler stölder'.
 */
final class Deeds {

    private static final int REACH = 9;
    private static final String HAS = "har";

    private final Scope scope;
    private final PartyReader parties;
    private final FactRules rules;

    Deeds(Scope scope, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.parties = parties;
        this.rules = rules;
    }

    /** True where a verb for a task stands right before or soon after somebody who can act. */
    boolean tells(Span sentence) {
        String[] words = scope.words(sentence).split(" ", -1);
        if (Stream.of(words).anyMatch(word -> rules.has(FactRule.DEED_ESTIMATED, word))) {
            return false;
        }
        int at = sentence.start();
        for (int i = 0; i < Math.min(REACH, words.length); i++) {
            if (i > 0 && isDeed(words, i)) {
                Span before = new Span(sentence.start(), at - 1);
                Span after = new Span(at + words[i].length(), sentence.end());
                return acts(before) || parties.standsFirst(after);
            }
            if (rules.has(FactRule.DEED_NONE, BareWords.of(words[i])[0])) {
                return false;
            }
            at += words[i].length() + 1;
        }
        return false;
    }

    /** 'Skolan har märkt en ökad frånvaro': what was. */
    boolean isPast(Span sentence) {
        String[] words = scope.words(sentence).split(" ", REACH);
        for (int i = 1; i < words.length - 1; i++) {
            String next = words[i + 1];
            if (words[i].equals(HAS) && rules.words(FactRule.DEED_PAST).stream().anyMatch(next::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** True where a verb in the passive is followed by those who do it. */
    boolean isDoneBy(Span sentence) {
        boolean passive =
                Stream.of(BareWords.of(scope.words(sentence))).anyMatch(word -> rules.has(FactRule.DEED_BY, word));
        return passive && (parties.hasAgent(sentence) || namesUnit(sentence));
    }

    /** '… av familjecentralen': a unit that no vocabulary knows. */
    private boolean namesUnit(Span sentence) {
        String[] words = BareWords.of(scope.words(sentence));
        for (int i = 1; i < words.length; i++) {
            if (rules.has(FactRule.DOER_AGENT, words[i - 1]) && isUnit(words[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnit(String word) {
        return rules.words(FactRule.DOER_UNIT).stream().anyMatch(word::endsWith);
    }

    private boolean isDeed(String[] words, int at) {
        String word = BareWords.of(words[at])[0];
        String next = at + 1 < words.length ? BareWords.of(words[at + 1])[0] : "";
        return rules.has(FactRule.DEED, word) || rules.has(FactRule.DEED, word + " " + next);
    }

    private boolean acts(Span before) {
        return parties.namesSomebody(before)
                || Stream.of(scope.words(before).toLowerCase(Locale.ROOT).split(" ", -1))
                        .anyMatch(this::isUnit);
    }
}
