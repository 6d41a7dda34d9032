package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Span;

/** Finds what an agreement aims at, as opposed to what somebody will do. */
final class GoalDeriver {

    private final Scope scope;
    private final Topics topics;
    private final Measures measures;
    private final Lists lists;
    private final Clauses clauses;

    GoalDeriver(Scope scope, FactRules rules) {
        this.scope = scope;
        this.topics = new Topics(scope);
        this.measures = new Measures(scope);
        this.lists = new Lists(scope, rules);
        this.clauses = new Clauses(scope, rules);
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
                case HEADING, CELL, SIGNATURE -> {}
            }
        }
        return found;
    }

    private void addSentence(Statement statement, Span sentence, List<Goal> found) {
        boolean marked = scope.has(sentence, Mark.GOAL);
        boolean ofDocument = scope.in(sentence).of(StrengthCue.class).stream()
                .anyMatch(modal -> clauses.isAboutDocument(modal, sentence));
        boolean ofPart = scope.under(statement, SectionRole.GOALS, SectionRole.PURPOSE)
                && !scope.in(sentence).of(StrengthCue.class).isEmpty();
        if (marked || ofDocument || ofPart) {
            found.add(goal(statement, sentence, FactRule.GOAL_SENTENCE));
        }
    }

    private void addItem(Statement item, List<Goal> found) {
        if (lists.of(item) == Meaning.GOALS) {
            found.add(goal(item, item.span(), FactRule.GOAL_LISTED));
            return;
        }
        for (Span sentence : item.sentences()) {
            if (scope.has(sentence, Mark.GOAL)) {
                found.add(goal(item, sentence, FactRule.GOAL_SENTENCE));
            }
        }
    }

    private Goal goal(Statement statement, Span part, FactRule rule) {
        return new Goal(
                scope.words(part),
                Certainty.CERTAIN,
                topics.subject(statement, part).focusAreas(),
                measures.of(part),
                List.of(scope.evidence(part, rule)));
    }
}
