package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/** Finds what an agreement aims at, as opposed to what somebody will do. */
final class GoalDeriver {

    private final Map<Span, Integer> firstItems = new HashMap<>();
    private final Map<Span, Boolean> effectsBelow = new HashMap<>();
    private final Scope scope;
    private final FactRules rules;
    private final Subjects subjects;
    private final PartyReader parties;
    private final Measures measures;
    private final Lists lists;
    private final Clauses clauses;
    private final Itself itself;
    private final LeadIns leadIns;
    private final Outcomes outcomes;
    private final Deeds deeds;

    GoalDeriver(Scope scope, Subjects subjects, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.subjects = subjects;
        this.parties = parties;
        this.measures = new Measures(scope, rules);
        this.lists = scope.shared(Lists.class, () -> new Lists(scope, rules));
        this.clauses = scope.shared(Clauses.class, () -> new Clauses(scope, rules));
        this.itself = scope.shared(Itself.class, () -> new Itself(scope, rules));
        this.leadIns = scope.shared(LeadIns.class, () -> new LeadIns(scope, rules));
        this.outcomes = new Outcomes(scope, rules);
        this.deeds = new Deeds(scope, parties, rules);
    }

    /** The goals in the text's order. */
    List<Goal> derive() {
        List<Goal> found = new ArrayList<>();
        for (Statement statement : scope.statements()) {
            if (scope.under(statement, SectionRole.SITUATION, SectionRole.RESULTS, SectionRole.OUTSIDE)) {
                continue;
            }
            switch (statement.form()) {
                case SENTENCE -> addSentence(statement, statement.span(), found);
                case ITEM -> addItem(statement, found);
                case CELL -> addCell(statement, found);
                case HEADING, SIGNATURE -> {}
            }
        }
        return found;
    }

    private void addSentence(Statement statement, Span sentence, List<Goal> found) {
        if (leadIns.saysNothing(statement)) {
            return;
        }
        if (statesGoal(statement, sentence) && !isOfOthers(sentence)) {
            found.add(goal(statement, sentence, FactRule.GOAL_SENTENCE));
        } else if (isOutcome(statement, sentence) || isEffect(statement)) {
            found.add(goal(statement, sentence, FactRule.GOAL_OUTCOME));
        }
    }

    private boolean statesGoal(Statement statement, Span sentence) {
        if (clauses.isNoUndertaking(sentence) || isQuestion(sentence)) {
            return false;
        }
        if (isLabelled(sentence)) {
            return true;
        }
        if (marksGoal(sentence)) {
            return !scope.under(statement, SectionRole.FOLLOW_UP);
        }
        if (scope.under(statement, SectionRole.PURPOSE) && opensWithThat(sentence)) {
            return true;
        }
        if (isAreaWithGoals(statement) && modals(sentence).findAny().isPresent()) {
            return !parties.hasSubject(sentence);
        }
        if (scope.under(statement, SectionRole.GOALS)) {
            if (modals(sentence).findAny().isPresent()) {
                return true;
            }
            boolean described = scope.has(sentence, Mark.DESCRIPTION) && measures.of(sentence) == null;
            return !described
                    && !deeds.tells(sentence)
                    && !scope.has(sentence, Mark.FOLLOW_UP)
                    && !followsList(statement);
        }
        return !scope.has(sentence, Mark.FOLLOW_UP)
                && (scope.under(statement, SectionRole.PURPOSE) || itself.opens(sentence))
                && modals(sentence)
                        .filter(modal -> modal.value().strength() != Strength.RECOMMENDED)
                        .anyMatch(modal -> !saysWhatItHolds(modal, sentence) && !itself.tells(modal, sentence))
                && !parties.opensWithParty(sentence);
    }

    /** 'Mål: …', 'Målsättning: …'. */
    private boolean isLabelled(Span sentence) {
        return scope.in(sentence)
                .any(
                        HeadingCue.class,
                        cue -> cue.value().role() == SectionRole.GOALS
                                && cue.span().start() == sentence.start()
                                && scope.text().startsWith(": ", cue.span().end()));
    }

    /** 'Att stärka det förebyggande arbetet.' below 'Syfte': what the purpose is. */
    private boolean opensWithThat(Span sentence) {
        return rules.has(FactRule.LEAD_IN_OPEN, BareWords.first(scope.words(sentence), " "));
    }

    /** Below 'Fokusområden och mål' what shall be is an aim. */
    private boolean isAreaWithGoals(Statement statement) {
        for (Section section : scope.path(statement)) {
            if (section.role() == SectionRole.PRIORITIES
                    && scope.in(section.heading())
                            .any(HeadingCue.class, cue -> cue.value().role() == SectionRole.GOALS)) {
                return true;
            }
        }
        return false;
    }

    /** True where the aims of the section stand in a list above: what comes after it is something else. */
    private boolean followsList(Statement sentence) {
        Section own = scope.path(sentence).get(0);
        Integer first = firstItems.computeIfAbsent(own.span(), this::firstItem);
        return first < sentence.index();
    }

    /** The index of the first item of a list in {@code span}; one past all others where there is none. */
    private Integer firstItem(Span span) {
        return scope.statements(span).stream()
                .filter(statement -> statement.form() == Form.ITEM)
                .map(Statement::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isQuestion(Span sentence) {
        return scope.text().charAt(sentence.end() - 1) == '?';
    }

    /** 'Det nationella målet är …': an aim that the agreement's sides have not set. */
    private boolean isOfOthers(Span sentence) {
        String words = scope.words(sentence).toLowerCase(Locale.ROOT);
        return rules.words(FactRule.GOAL_OF_OTHERS).stream().anyMatch(words::contains);
    }

    /** True where words for an aim tell what the sentence is, not only what something in it is for. */
    private boolean marksGoal(Span sentence) {
        if (!scope.has(sentence, Mark.GOAL)) {
            return false;
        }
        return scope.in(sentence).of(MarkCue.class).stream()
                .filter(cue -> cue.value().mark() == Mark.GOAL)
                .filter(cue -> modals(cue.span(), sentence).allMatch(modal -> !clauses.isSubordinate(modal, sentence)))
                .anyMatch(
                        cue -> !rules.has(FactRule.GOAL_BY_THE_WAY, cue.wording()) && !isOfNoun(cue.span(), sentence));
    }

    /** 'En kväll som syftar till att …': what one thing in the sentence is for. */
    private boolean isOfNoun(Span cue, Span sentence) {
        String before = new WordsBefore(scope.text(), sentence, cue.start()).next();
        return rules.has(FactRule.SUBORDINATE_RELATIVE, before);
    }

    /** 'Kommunikationen ska stärka tilliten' tells how the work is told of. */
    private boolean isOutcome(Statement statement, Span sentence) {
        return !scope.under(statement, SectionRole.COMMUNICATION) && statesOutcome(statement, sentence);
    }

    /** True where what shall be, or is wished for by the sides, is an outcome: 'störningarna ska bli färre'. */
    private boolean statesOutcome(Statement statement, Span sentence) {
        if (clauses.mainModals(sentence).isEmpty()) {
            return false;
        }
        return modals(sentence)
                        .anyMatch(modal ->
                                outcomes.after(modal, sentence).isPresent() || wishes(modal, statement, sentence))
                || modals(sentence).findFirst().stream()
                        .anyMatch(modal -> outcomes.ends(modal, sentence)
                                || outcomes.makes(modal, sentence)
                                || outcomes.isFigure(modal, sentence));
    }

    /** True where what the agreement shall do is only to say something: 'Överenskommelsen ska ange ramarna'. */
    private boolean saysWhatItHolds(Mention<StrengthCue> modal, Span sentence) {
        String after = scope.words(new Span(modal.span().end(), sentence.end())).strip();
        return Stream.of(after.split("[ ,.]+", -1)).limit(2).anyMatch(word -> rules.has(FactRule.GOAL_NONE, word));
    }

    private boolean wishes(Mention<StrengthCue> modal, Statement statement, Span sentence) {
        return intends(modal)
                && !pointsAtAim(modal, sentence)
                && !scope.has(sentence, Mark.DESCRIPTION)
                && (itself.isNamedIn(sentence) || parties.ofBothSides(statement));
    }

    /** 'Dit vill parterna nå': the aim itself stands elsewhere. */
    private boolean pointsAtAim(Mention<StrengthCue> modal, Span sentence) {
        String before =
                scope.words(new Span(sentence.start(), modal.span().start())).strip();
        return rules.has(FactRule.GOAL_POINTS, before);
    }

    private static boolean intends(Mention<StrengthCue> modal) {
        return modal.value().strength() == Strength.INTENDED;
    }

    /** The verbs inside words for an aim: 'för att brotten ska bli färre' only tells what a task is for. */
    private Stream<Mention<StrengthCue>> modals(Span cue, Span sentence) {
        return scope.in(sentence).of(StrengthCue.class).stream().filter(modal -> cue.contains(modal.span()));
    }

    private Stream<Mention<StrengthCue>> modals(Span sentence) {
        return clauses.mainModals(sentence).stream();
    }

    /** A cell below the head 'Mål' is one. */
    private void addCell(Statement cell, List<Goal> found) {
        TablePlace place = cell.place().cell();
        Span head = place == null ? null : place.columnHead();
        boolean goals = head != null
                && scope.in(head).any(HeadingCue.class, cue -> cue.value().role() == SectionRole.GOALS);
        if (goals) {
            found.add(goal(cell, cell.span(), FactRule.GOAL_LISTED));
        }
    }

    private void addItem(Statement item, List<Goal> found) {
        Meaning meaning = lists.of(item);
        if (meaning == Meaning.GOALS || meaning == Meaning.AIMS) {
            found.add(goal(item, item.span(), FactRule.GOAL_LISTED));
            return;
        }
        if (meaning == Meaning.PRIORITIES) {
            return;
        }
        if (isEffect(item)) {
            found.add(goal(item, item.span(), FactRule.GOAL_EFFECT));
            return;
        }
        for (Span sentence : item.sentences()) {
            if (marksGoal(sentence)) {
                found.add(goal(item, sentence, FactRule.GOAL_SENTENCE));
            }
        }
    }

    /** 'Ökad trygghet' below a heading for what is to be brought about. */
    private boolean isEffect(Statement item) {
        if (!effectsBelow.computeIfAbsent(scope.path(item).get(0).heading(), this::announcesEffects)) {
            return false;
        }
        String[] words = scope.words(item.span()).split("[ ,.]+", 3);
        return rules.has(FactRule.GOAL_EFFECT, words[0])
                || rules.has(FactRule.AIM, words[0])
                || (words.length > 1 && words[0].length() < 4 && rules.has(FactRule.GOAL_EFFECT, words[1]))
                || modals(item.span()).anyMatch(modal -> outcomes.ends(modal, item.span()));
    }

    private boolean announcesEffects(Span heading) {
        String words = scope.words(heading).toLowerCase(Locale.ROOT);
        return rules.words(FactRule.GOAL_EFFECT_HEADING).stream().anyMatch(words::contains);
    }

    private Goal goal(Statement statement, Span part, FactRule rule) {
        return new Goal(
                scope.words(part),
                Certainty.CERTAIN,
                subjects.of(statement, part).focusAreas(),
                measures.of(part),
                List.of(scope.evidence(part, rule)));
    }
}
