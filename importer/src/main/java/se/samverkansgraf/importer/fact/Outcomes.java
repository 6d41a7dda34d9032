package se.samverkansgraf.importer.fact;

import java.util.Locale;
import java.util.Optional;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/** Finds outcomes that a modal verb asks for: 'ska bli färre', 'ska … få ner stölderna'. */
final class Outcomes {

    private static final int REACH = 8;
    private static final int LONGEST = 3;
    private static final int LONGEST_OUTCOME = 5;
    private static final int FEWEST_AFTER = 1;

    private final Scope scope;
    private final FactRules rules;

    Outcomes(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** From the outcome's first word to the last word of the sentence; empty where no outcome follows soon. */
    Optional<Span> after(Mention<StrengthCue> modal, Span sentence) {
        if (modal.value().strength() == Strength.RECOMMENDED) {
            return Optional.empty();
        }
        int at = modal.span().end();
        String[] words = scope.words(new Span(at, sentence.end())).split(" ", -1);
        for (int i = 0; i < Math.min(REACH, words.length); i++) {
            if (opensClause(words, i)) {
                return Optional.empty();
            }
            if (isOutcome(words, i)) {
                return Optional.of(new Span(at, endOfWords(sentence)));
            }
            at += words[i].length() + 1;
        }
        return Optional.empty();
    }

    /** '… för att brotten ska bli färre': what a task is for is no outcome that is asked for. */
    private boolean opensClause(String[] words, int at) {
        String next = at + 1 < words.length ? " " + words[at + 1] : "";
        return rules.has(FactRule.SUBORDINATE, words[at]) || rules.has(FactRule.SUBORDINATE, words[at] + next);
    }

    /** 'Ska göra samarbetet bättre och brotten färre'. */
    boolean makes(Mention<StrengthCue> modal, Span sentence) {
        Span rest = new Span(modal.span().end(), endOfWords(sentence));
        boolean making = false;
        int at = 0;
        for (String word : scope.words(rest).strip().split("[ ,]+", -1)) {
            making |= at++ < REACH && rules.has(FactRule.GOAL_OUTCOME_MAKING, word);
            if (making && rules.has(FactRule.GOAL_OUTCOME_MADE, word)) {
                return modal.value().strength() == Strength.BINDING;
            }
            if (rules.has(FactRule.GOAL_OUTCOME_UNTIL, word)) {
                return false;
            }
        }
        return false;
    }

    /** True where what shall is said to rise or fall, and nothing more: 'Tryggheten ska öka.' */
    boolean ends(Mention<StrengthCue> modal, Span sentence) {
        Span rest = new Span(modal.span().end(), endOfWords(sentence));
        String[] words = scope.words(rest).strip().split(" ", -1);
        return modal.value().strength() == Strength.BINDING
                && words.length <= LONGEST
                && rules.has(FactRule.GOAL_OUTCOME_CLOSING, words[words.length - 1]);
    }

    /** 'Andelen otrygga ska vara högst 18 %', 'Inga nätverk ska etablera sig': what shall be, told as how many. */
    boolean isFigure(Mention<StrengthCue> modal, Span sentence) {
        if (modal.value().strength() != Strength.BINDING) {
            return false;
        }
        Span rest = new Span(modal.span().end(), sentence.end());
        String[] after = BareWords.of(scope.words(rest).strip().toLowerCase(Locale.ROOT));
        if (rules.hasAny(FactRule.GOAL_OUTCOME_FIGURE_NONE, after)) {
            return false;
        }
        String first = BareWords.first(scope.words(sentence), " ,.").toLowerCase(Locale.ROOT);
        boolean few =
                rules.has(FactRule.GOAL_OUTCOME_FIGURE, first) || rules.has(FactRule.GOAL_OUTCOME_FIGURE, after[0]);
        return few || isShare(rest, after) || (isCounted(first) || isCounted(after[0])) && saysHowMany(rest, after);
    }

    /** 'Ska 60 procent av småhusen vara anslutna': how many of them shall be what. */
    private boolean isShare(Span rest, String[] words) {
        String[] opening = scope.words(rest).strip().split(" ", LONGEST);
        return opening.length == LONGEST
                && Character.isDigit(opening[0].charAt(0))
                && rules.has(FactRule.GOAL_OUTCOME_SHARE_SIGN, opening[1])
                && rules.hasAny(FactRule.GOAL_OUTCOME_SHARE, words);
    }

    private boolean isCounted(String word) {
        return rules.end(FactRule.GOAL_OUTCOME_FIGURE_OF, word);
    }

    private boolean saysHowMany(Span rest, String[] words) {
        return !scope.in(rest).of(MeasureMention.class).isEmpty()
                || rules.hasAny(FactRule.GOAL_OUTCOME_FIGURE_WAY, words);
    }

    private boolean isOutcome(String[] words, int from) {
        StringBuilder phrase = new StringBuilder();
        boolean outcome = false;
        for (int i = from; i < Math.min(from + LONGEST_OUTCOME, words.length - FEWEST_AFTER); i++) {
            phrase.append(i == from ? "" : " ").append(words[i]);
            if (rules.has(FactRule.GOAL_OUTCOME_NOT, phrase.toString())) {
                return false;
            }
            outcome |= rules.has(FactRule.GOAL_OUTCOME, phrase.toString());
        }
        return outcome;
    }

    private int endOfWords(Span sentence) {
        int end = sentence.end();
        while (end > sentence.start() && !Character.isLetterOrDigit(scope.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
