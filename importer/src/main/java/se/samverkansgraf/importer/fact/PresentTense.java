package se.samverkansgraf.importer.fact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samverkansgraf.importer.fact.CommitmentMaker.Reading;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/**
 * Reads what is undertaken by a sentence without a verb that binds: in a promise or plan what a doer does, below a
 * heading for undertakings also what is done, and anywhere who leads, convenes, answers for or pays something.
 */
final class PresentTense {

    private static final Set<CommitmentFunction> PARTS = EnumSet.of(
            CommitmentFunction.COORDINATES,
            CommitmentFunction.CONVENES,
            CommitmentFunction.RESPONSIBLE,
            CommitmentFunction.FINANCES);

    private static final int LONGEST_PROMISE = 2;
    private static final int LONGEST_TASK = 4;

    private final Scope scope;
    private final CommitmentMaker maker;
    private final PartyReader parties;
    private final FactRules rules;
    private final Clauses clauses;

    PresentTense(Scope scope, CommitmentMaker maker, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.parties = parties;
        this.rules = rules;
        this.clauses = scope.shared(Clauses.class, () -> new Clauses(scope, rules));
    }

    /** How the sentence undertakes something; empty where it does not. */
    Optional<Reading> read(Statement statement, Span sentence) {
        boolean marked = scope.has(sentence, Mark.DESCRIPTION) || scope.has(sentence, Mark.FOLLOW_UP);
        if (marked || !clauses.mainModals(sentence).isEmpty()) {
            return Optional.empty();
        }
        boolean deeds = scope.kind() != AgreementKind.COOPERATION_AGREEMENT;
        boolean done = scope.under(statement, SectionRole.COMMITMENTS);
        boolean below = done || parties.isHeaded(statement) || maker.isUnderPriority(statement);
        if (deeds && below && parties.opensWithDoer(sentence)) {
            return Optional.of(reading(FactRule.COMMITMENT_PRESENT));
        }
        if (deeds && (done || maker.isUnderPriority(statement)) && isPassive(sentence)) {
            return Optional.of(reading(FactRule.COMMITMENT_PASSIVE));
        }
        if ((done || (deeds && maker.isUnderPriority(statement))) && isInfinitive(sentence)) {
            return Optional.of(reading(FactRule.COMMITMENT_INFINITIVE));
        }
        if (deeds && (done || isPromised(statement)) && isTask(sentence)) {
            return Optional.of(reading(FactRule.COMMITMENT_NOUN));
        }
        return takesPart(statement, sentence) ? Optional.of(reading(FactRule.COMMITMENT_PART)) : Optional.empty();
    }

    private static Reading reading(FactRule rule) {
        return new Reading(Strength.BINDING, Certainty.UNSURE, rule);
    }

    /** 'Göra trafikkontroller efter klagomål': the verb alone, where a heading has said that things will be done. */
    private boolean isInfinitive(Span sentence) {
        return rules.has(FactRule.COMMITMENT_INFINITIVE, BareWords.first(scope.words(sentence), " ,"));
    }

    private boolean isPassive(Span sentence) {
        String words = " " + scope.words(sentence).toLowerCase(Locale.ROOT) + " ";
        return rules.standIn(FactRule.COMMITMENT_PASSIVE, words);
    }

    /** True right below 'Medborgarlöftet', a heading that says no more than that it promises. */
    private boolean isPromised(Statement statement) {
        Span heading = scope.path(statement).get(0).heading();
        return scope.words(heading).split(" ", -1).length <= LONGEST_PROMISE
                && scope.in(heading)
                        .any(DocumentKindCue.class, cue -> cue.value().kind() == AgreementKind.CITIZEN_PROMISE);
    }

    /** True for a paragraph of its own that opens with the name of a task, and goes on with what it is about. */
    private boolean isTask(Span sentence) {
        boolean alone = sentence.start() > 0
                && scope.text().charAt(sentence.start() - 1) == '\n'
                && (sentence.end() == scope.text().length() || scope.text().charAt(sentence.end()) == '\n');
        if (!alone) {
            return false;
        }
        String[] words = scope.words(sentence).toLowerCase(Locale.ROOT).split(" ", LONGEST_TASK + 2);
        for (int at = 0; at < Math.min(LONGEST_TASK, words.length - 1); at++) {
            String word = words[at];
            if (rules.words(FactRule.COMMITMENT_NOUN).stream().anyMatch(word::endsWith)) {
                return rules.has(FactRule.COMMITMENT_NOUN_ABOUT, words[at + 1]);
            }
        }
        return false;
    }

    private boolean takesPart(Statement statement, Span sentence) {
        boolean told = scope.under(statement, SectionRole.BACKGROUND, SectionRole.PURPOSE);
        return !told
                && parties.opensWithDoer(sentence)
                && scope.in(sentence)
                        .any(
                                FunctionCue.class,
                                cue -> PARTS.contains(cue.value().function()));
    }
}
