package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkansgraf.importer.fact.CommitmentMaker.Reading;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/** Finds the sentences of running text by which somebody undertakes something. */
final class SentenceCommitments {

    private final Scope scope;
    private final CommitmentMaker maker;
    private final PartyReader parties;
    private final FactRules rules;
    private final Clauses clauses;
    private final Itself itself;
    private final LeadIns leadIns;
    private final Strengths strengths;
    private final PresentTense present;
    private final Map<Part, Optional<Reading>> readings = new HashMap<>();

    /** A statement, or a sentence of it. */
    private record Part(int statement, Span span) {}

    SentenceCommitments(Scope scope, CommitmentMaker maker, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.parties = parties;
        this.rules = rules;
        this.clauses = scope.shared(Clauses.class, () -> new Clauses(scope, rules));
        this.itself = scope.shared(Itself.class, () -> new Itself(scope, rules));
        this.leadIns = scope.shared(LeadIns.class, () -> new LeadIns(scope, rules));
        this.strengths = new Strengths(scope);
        this.present = new PresentTense(scope, maker, parties, rules);
    }

    List<Commitment> derive() {
        List<Commitment> found = new ArrayList<>();
        Span before = null;
        for (Statement statement : scope.statements(Form.SENTENCE)) {
            Span span = statement.span();
            Optional<Reading> reading = read(statement, span);
            if (reading.isEmpty() && before != null && continues(before, span)) {
                reading = Optional.of(new Reading(Strength.BINDING, Certainty.UNSURE, FactRule.COMMITMENT_CONTINUED));
            }
            reading.ifPresent(read -> found.add(maker.make(statement, span, read)));
            before = reading.isPresent() ? span : null;
        }
        return found;
    }

    /** 'Göra fler kontroller.' says in full what is done. */
    boolean isToldByVerb(Span sentence) {
        return present.opensWithTask(sentence);
    }

    /** How a statement of running text, or a sentence of an item, undertakes something; empty where it does not. */
    Optional<Reading> read(Statement statement, Span sentence) {
        return readings.computeIfAbsent(new Part(statement.index(), sentence), any -> find(statement, sentence));
    }

    private Optional<Reading> find(Statement statement, Span sentence) {
        boolean describes = scope.under(
                statement, SectionRole.SITUATION, SectionRole.RESULTS, SectionRole.OUTSIDE, SectionRole.SIGNATURES);
        if ((describes && !isTaskOfSituation(statement, sentence))
                || clauses.isNoUndertaking(sentence)
                || leadIns.saysNothing(statement)) {
            return Optional.empty();
        }
        List<Mention<StrengthCue>> modals = new ArrayList<>();
        for (Mention<StrengthCue> each : clauses.mainModals(sentence)) {
            if (!itself.isSubjectOf(each, sentence) && !onlyAgrees(each) && !isAimedAt(each, sentence)) {
                modals.add(each);
            }
        }
        if (modals.isEmpty()) {
            return present.read(statement, sentence);
        }
        Reading reading = reading(firmest(modals), sentence);
        boolean needsParty = reading.rule() == FactRule.COMMITMENT_WISH || scope.under(statement, SectionRole.GOALS);
        return needsParty && !isOfParty(statement, sentence) ? Optional.empty() : Optional.of(reading);
    }

    /**
     * 'Parterna ska kartlägga problembilden', 'Parterna tar årligen fram en lägesbild' undertake to describe, where the
     * problems are described.
     */
    private boolean isTaskOfSituation(Statement statement, Span sentence) {
        return scope.under(statement, SectionRole.SITUATION)
                && scope.kind() == AgreementKind.COOPERATION_AGREEMENT
                && (strengths.has(sentence, Strength.BINDING) || present.makesPicture(sentence))
                && parties.opensWithDoer(sentence);
    }

    /** 'Syftet med avtalet är att kommunen ska vara trygg': an aim, though its clause has a verb that binds. */
    private boolean isAimedAt(Mention<StrengthCue> modal, Span sentence) {
        return modal.value().strength() == Strength.BINDING
                && scope.in(new Span(sentence.start(), modal.span().start()))
                        .any(
                                MarkCue.class,
                                cue -> cue.value().mark() == Mark.GOAL
                                        && cue.span().start() == sentence.start());
    }

    /** 'Kan en part inte delta ska den meddela det': what binds goes before what may be. */
    private static Mention<StrengthCue> firmest(List<Mention<StrengthCue>> modals) {
        return modals.stream()
                .filter(modal -> modal.value().strength() == Strength.BINDING)
                .findFirst()
                .orElse(modals.get(0));
    }

    /** 'Parterna är överens om tre områden' agrees on something and undertakes nothing; '… om att' undertakes. */
    private boolean onlyAgrees(Mention<StrengthCue> modal) {
        return rules.has(FactRule.AGREED_ON, modal.wording())
                && !scope.text().startsWith(" att", modal.span().end());
    }

    /** A wish is one of the agreement's only where one of its sides has it, and no description of how things are. */
    private boolean isOfParty(Statement statement, Span sentence) {
        Undertakers whose = parties.read(statement, sentence);
        boolean outsiders = whose.parties().equals(Set.of(Party.OTHER));
        boolean measured = !scope.in(sentence).of(MeasureMention.class).isEmpty();
        return whose.named() && !outsiders && (measured || !scope.has(sentence, Mark.DESCRIPTION));
    }

    private Reading reading(Mention<StrengthCue> modal, Span sentence) {
        Strength strength = strengths.has(sentence, Strength.EXCLUDED)
                ? Strength.EXCLUDED
                : modal.value().strength();
        boolean unsure = scope.has(sentence, Mark.GOAL) || scope.has(sentence, Mark.FOLLOW_UP);
        return switch (strength) {
            case BINDING ->
                new Reading(strength, unsure ? Certainty.UNSURE : Certainty.CERTAIN, FactRule.COMMITMENT_SENTENCE);
            case INTENDED, RECOMMENDED -> new Reading(strength, Certainty.UNSURE, FactRule.COMMITMENT_WISH);
            case EXCLUDED -> new Reading(strength, Certainty.CERTAIN, FactRule.COMMITMENT_LEFT_OUT);
        };
    }

    /** True where a sentence without a modal verb, opened by those who do it too, goes on with what binds before it. */
    private boolean continues(Span before, Span sentence) {
        boolean sameParagraph =
                scope.text().substring(before.end(), sentence.start()).indexOf('\n') < 0;
        return sameParagraph
                && strengths.in(sentence).isEmpty()
                && !present.isPast(sentence)
                && parties.opensWithCompanion(sentence);
    }
}
