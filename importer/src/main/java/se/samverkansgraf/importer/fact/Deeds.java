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
        return !rules.hasAny(FactRule.DEED_ESTIMATED, words) && tells(sentence, words, FactRule.DEED);
    }

    /** True where those who can act are said to meet: 'Styrgruppen träffas'. */
    boolean tellsMeeting(Span sentence) {
        return tells(sentence, scope.words(sentence).split(" ", -1), FactRule.DEED_MEETING);
    }

    private boolean tells(Span sentence, String[] words, FactRule deeds) {
        int at = sentence.start();
        for (int i = 0; i < Math.min(REACH, words.length); i++) {
            if (i > 0 && isOneOf(deeds, words, i)) {
                Span before = new Span(sentence.start(), at - 1);
                Span after = new Span(at + words[i].length(), sentence.end());
                return acts(before, sentence) || parties.standsFirst(after);
            }
            if (rules.has(FactRule.DEED_NONE, BareWords.opening(words[i]))) {
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
            boolean has = words[i].equals(HAS);
            if (has && (rules.end(FactRule.DEED_PAST, next) || isDoneTogether(words, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** 'Krögarna har tillsammans med kommunen tagit fram en policy'. */
    private boolean isDoneTogether(String[] words, int from) {
        return rules.has(FactRule.DOER_TOGETHER, words[from])
                && Stream.of(words).skip(from + 1L).limit(REACH).anyMatch(word -> rules.end(FactRule.DEED_PAST, word));
    }

    /** True where a verb in the passive is followed by those who do it. */
    boolean isDoneBy(Span sentence) {
        boolean passive = rules.hasAny(FactRule.DEED_BY, BareWords.of(scope.words(sentence)));
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
        return rules.end(FactRule.DOER_UNIT, word) && !rules.end(FactRule.DOER_UNIT_NONE, word);
    }

    /** True for a verb of one word, and of two: 'tar fram', 'tar tillsammans med polisen fram'. */
    private boolean isOneOf(FactRule deeds, String[] words, int at) {
        String word = BareWords.opening(words[at]);
        String next = at + 1 < words.length ? BareWords.opening(words[at + 1]) : "";
        return rules.has(deeds, word)
                || rules.has(deeds, word + " " + next)
                || rules.has(FactRule.DOER_TOGETHER, next)
                        && Stream.of(words).skip(at + 2).anyMatch(later -> rules.has(deeds, word + " " + later));
    }

    /** True for somebody known, a unit, and a bare 'gruppen' in a sentence that names somebody known too. */
    private boolean acts(Span before, Span sentence) {
        if (parties.namesSomebody(before)) {
            return true;
        }
        String[] words = BareWords.of(scope.words(before).toLowerCase(Locale.ROOT));
        if (rules.hasAny(FactRule.DOER_UNIT_NONE, words)) {
            return false;
        }
        return Stream.of(words).anyMatch(this::isUnit)
                || rules.hasAny(FactRule.DOER_GROUP, words) && parties.namesSomebody(sentence);
    }
}
