package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkansgraf.importer.fact.CommitmentMaker.Reading;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/** Finds the sentences of running text by which somebody undertakes something. */
final class SentenceCommitments {

    private final Scope scope;
    private final CommitmentMaker maker;
    private final Clauses clauses;
    private final LeadIns leadIns;

    SentenceCommitments(Scope scope, CommitmentMaker maker, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.clauses = new Clauses(scope, rules);
        this.leadIns = new LeadIns(scope, rules);
    }

    List<Commitment> derive() {
        List<Commitment> found = new ArrayList<>();
        for (Statement statement : scope.statements(Form.SENTENCE)) {
            boolean describes = scope.under(
                    statement, SectionRole.SITUATION, SectionRole.RESULTS, SectionRole.OUTSIDE, SectionRole.SIGNATURES);
            if (!describes && !leadIns.saysNothing(statement)) {
                read(statement.span())
                        .ifPresent(reading -> found.add(maker.make(statement, statement.span(), reading)));
            }
        }
        return found;
    }

    /** How a sentence undertakes something, empty where it does not. */
    Optional<Reading> read(Span sentence) {
        if (scope.has(sentence, Mark.VALIDITY)
                || scope.has(sentence, Mark.SIGNING)
                || scope.has(sentence, Mark.RESULT)) {
            return Optional.empty();
        }
        return scope.in(sentence).of(StrengthCue.class).stream()
                .filter(modal -> !clauses.isSubordinate(modal, sentence))
                .filter(modal -> !clauses.isAboutDocument(modal, sentence))
                .map(modal -> reading(modal, sentence))
                .findFirst();
    }

    private Reading reading(Mention<StrengthCue> modal, Span sentence) {
        Strength strength = strongest(modal.value().strength(), sentence);
        boolean unsure = scope.has(sentence, Mark.GOAL) || scope.has(sentence, Mark.FOLLOW_UP);
        return switch (strength) {
            case BINDING ->
                new Reading(strength, unsure ? Certainty.UNSURE : Certainty.CERTAIN, FactRule.COMMITMENT_SENTENCE);
            case INTENDED, RECOMMENDED -> new Reading(strength, Certainty.UNSURE, FactRule.COMMITMENT_WISH);
            case EXCLUDED -> new Reading(strength, Certainty.CERTAIN, FactRule.COMMITMENT_LEFT_OUT);
        };
    }

    /** What is left to ordinary work stays so, whatever modal verb says it. */
    private Strength strongest(Strength strength, Span sentence) {
        return new Strengths(scope).has(sentence, Strength.EXCLUDED) ? Strength.EXCLUDED : strength;
    }
}
