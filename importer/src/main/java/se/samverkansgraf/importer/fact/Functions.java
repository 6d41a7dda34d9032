package se.samverkansgraf.importer.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/** Reads which part somebody takes in what a passage says. */
final class Functions {

    private static final int REACH_OF_MODAL = 6;
    private static final int REACH_OF_OPENING = 3;

    /** Parts that only the first verb can tell: who holds a meeting and takes part in it performs it. */
    private static final Set<CommitmentFunction> WEAK =
            Set.of(CommitmentFunction.PARTICIPATES, CommitmentFunction.COMMUNICATES);

    private final Scope scope;
    private final FactRules rules;

    Functions(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /**
     * The part taken in a table's cell: what the column's head says unless it names a side, else the cell, else that it
     * is to inform. Who is responsible may be said to do more: 'Fritid samordnar'.
     */
    CommitmentFunction ofCell(Span cell, @Nullable Span columnHead, Span activity) {
        CommitmentFunction above = columnHead == null ? null : ofColumn(columnHead);
        Optional<CommitmentFunction> own = first(cell);
        boolean more = above == CommitmentFunction.RESPONSIBLE
                && own.filter(function -> !WEAK.contains(function)).isPresent();
        return above != null && !more ? above : own.orElseGet(() -> ofActivity(activity));
    }

    /** 'Information om SSPF till vårdnadshavare': whoever is named beside it informs. */
    private CommitmentFunction ofActivity(Span activity) {
        boolean informs = scope.in(activity)
                .any(
                        FunctionCue.class,
                        cue -> cue.span().start() == activity.start()
                                && rules.has(FactRule.FUNCTION_OF_ACTIVITY, cue.wording()));
        return informs ? CommitmentFunction.COMMUNICATES : CommitmentFunction.PERFORMS;
    }

    private @Nullable CommitmentFunction ofColumn(Span head) {
        boolean communication =
                scope.in(head).any(HeadingCue.class, cue -> cue.value().role() == SectionRole.COMMUNICATION);
        if (communication) {
            return CommitmentFunction.COMMUNICATES;
        }
        if (scope.namesParty(head)) {
            return null;
        }
        return rules.has(FactRule.FUNCTION_LABEL, scope.words(head))
                ? CommitmentFunction.RESPONSIBLE
                : first(head).orElse(null);
    }

    private Optional<CommitmentFunction> first(Span span) {
        List<Mention<FunctionCue>> cues = scope.in(span).of(FunctionCue.class);
        return cues.isEmpty()
                ? Optional.empty()
                : Optional.of(cues.get(0).value().function());
    }

    /** The part that a label of its own tells: 'Ansvarig: Rektor'. */
    Optional<CommitmentFunction> labelled(Span part) {
        for (Mention<FunctionCue> cue : scope.in(part).of(FunctionCue.class)) {
            if (isLabel(cue)) {
                return Optional.of(cue.value().function());
            }
        }
        return labelledBy(scope.words(part).toLowerCase(Locale.ROOT));
    }

    private Optional<CommitmentFunction> labelledBy(String words) {
        if (hasLabel(FactRule.FUNCTION_LABEL, words)) {
            return Optional.of(CommitmentFunction.RESPONSIBLE);
        }
        return hasLabel(FactRule.FUNCTION_LABEL_DONE, words)
                ? Optional.of(CommitmentFunction.PERFORMS)
                : Optional.empty();
    }

    private boolean hasLabel(FactRule rule, String words) {
        return rules.words(rule).stream().anyMatch(label -> words.contains(". " + label + ": "));
    }

    private boolean isLabel(Mention<FunctionCue> cue) {
        int end = cue.span().end();
        return end < scope.text().length()
                && scope.text().charAt(end) == ':'
                && Character.isUpperCase(scope.text().charAt(cue.span().start()));
    }

    /**
     * The part taken in a sentence or item.
     *
     * @param part the sentence or item
     * @param opening where what is done begins: after those who do it
     */
    CommitmentFunction of(Span part, int opening) {
        List<Mention<FunctionCue>> all = scope.in(part).of(FunctionCue.class);
        if (all.isEmpty()) {
            return CommitmentFunction.PERFORMS;
        }
        List<Mention<FunctionCue>> cues = all.stream()
                .filter(cue -> !rules.has(FactRule.FUNCTION_OF_CELL, cue.wording()))
                .filter(cue -> !WEAK.contains(cue.value().function()) || !isBeside(cue.span(), part))
                .toList();
        if (cues.isEmpty()) {
            return CommitmentFunction.PERFORMS;
        }
        List<Mention<FunctionCue>> near = scope.in(part).of(StrengthCue.class).stream()
                .filter(modal -> modal.value().strength() != Strength.RECOMMENDED)
                .flatMap(modal -> after(modal.span(), cues).stream())
                .toList();
        return near.stream()
                .filter(cue -> !WEAK.contains(cue.value().function()))
                .findFirst()
                .or(() -> near.stream().findFirst())
                .or(() -> opening(afterMeasure(part, opening), cues))
                .map(cue -> led(cue, cues))
                .orElse(CommitmentFunction.PERFORMS);
    }

    /** 'Leder kommunikationen': who leads takes the part in what is led, where that is a part of its own. */
    private CommitmentFunction led(Mention<FunctionCue> cue, List<Mention<FunctionCue>> cues) {
        if (!rules.has(FactRule.FUNCTION_LEADS, cue.wording())) {
            return cue.value().function();
        }
        return cues.stream()
                .filter(other -> other.span().start() > cue.span().end())
                .filter(other -> wordsBetween(cue.span().end(), other.span().start()) < REACH_OF_OPENING)
                .findFirst()
                .orElse(cue)
                .value()
                .function();
    }

    private Optional<Mention<FunctionCue>> after(Span modal, List<Mention<FunctionCue>> cues) {
        return cues.stream()
                .filter(cue -> cue.span().end() > modal.start())
                .filter(cue -> wordsBetween(modal.end(), cue.span().start()) <= REACH_OF_MODAL)
                .findFirst();
    }

    /** 'Vid minst tre tillfällen informera …': what is done comes after how often. */
    private int afterMeasure(Span part, int opening) {
        return scope.in(part).of(MeasureMention.class).stream()
                .filter(measure -> wordsBetween(opening, measure.span().start()) < REACH_OF_OPENING)
                .mapToInt(measure -> measure.span().end())
                .findFirst()
                .orElse(opening);
    }

    private Optional<Mention<FunctionCue>> opening(int opening, List<Mention<FunctionCue>> cues) {
        return cues.stream()
                .filter(cue -> !WEAK.contains(cue.value().function())
                        || wordsBetween(opening, cue.span().start()) < REACH_OF_OPENING)
                .findFirst();
    }

    /** True for the second of two verbs and one about a noun: 'anordna och medverka vid', 'det som bidrar'. */
    private boolean isBeside(Span cue, Span part) {
        String before = new WordsBefore(scope.text(), part, cue.start()).next();
        return rules.has(FactRule.FUNCTION_JOINED, before) || rules.has(FactRule.SUBORDINATE_RELATIVE, before);
    }

    private long wordsBetween(int from, int to) {
        return from >= to
                ? 0
                : scope.words(new Span(from, to))
                        .strip()
                        .chars()
                        .filter(Character::isWhitespace)
                        .count();
    }
}
