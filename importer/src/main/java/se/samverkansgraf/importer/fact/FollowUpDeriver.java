package se.samverkansgraf.importer.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Finds how an agreement itself is followed up. */
final class FollowUpDeriver {

    private static final BigDecimal MONTHLY = BigDecimal.valueOf(12);

    private final Scope scope;
    private final Topics topics;
    private final FactRules rules;
    private final Itself itself;
    private final Periods periods;
    private final FollowUpCues cues;

    FollowUpDeriver(Scope scope, Topics topics, FactRules rules) {
        this.scope = scope;
        this.topics = topics;
        this.rules = rules;
        this.itself = scope.shared(Itself.class, () -> new Itself(scope, rules));
        this.periods = scope.shared(Periods.class, () -> new Periods(scope, rules));
        this.cues = new FollowUpCues(scope, rules);
    }

    /** The follow-ups in the text's order. */
    List<FollowUp> derive() {
        List<FollowUp> found = new ArrayList<>();
        for (Statement statement : scope.statements()) {
            boolean running = statement.form() == Form.SENTENCE || statement.form() == Form.ITEM;
            boolean past = scope.under(statement, SectionRole.SITUATION, SectionRole.RESULTS, SectionRole.OUTSIDE);
            if (running && !past) {
                spans(statement).filter(span -> followsUp(statement, span)).forEach(span -> found.add(followUp(span)));
            }
        }
        return found;
    }

    /** An item as a whole, unless a later sentence turns to following up: 'Fler kontroller. Uppföljning sker …'. */
    private Stream<Span> spans(Statement statement) {
        if (statement.sentences().size() < 2) {
            return Stream.of(statement.span());
        }
        List<Span> turned =
                statement.sentences().stream().skip(1).filter(cues::open).toList();
        return turned.isEmpty() ? Stream.of(statement.span()) : turned.stream();
    }

    private boolean followsUp(Statement statement, Span span) {
        List<Mention<MarkCue>> marks = scope.in(span).of(MarkCue.class).stream()
                .filter(cue -> cue.value().mark() == Mark.FOLLOW_UP)
                .filter(cue -> !allowsRevision(cue, span) && !mayBeRevised(cue, span) && !isRoutine(cue, span))
                .filter(cue -> !rules.has(FactRule.FOLLOW_UP_BEFORE, cue.wording())
                        || forum(span).isPresent())
                .toList();
        if (cues.tellProgress(span)) {
            return true;
        }
        if (scope.under(statement, SectionRole.FOLLOW_UP)) {
            return !marks.isEmpty() || !isRevision(span) && isDoneAfterwards(span);
        }
        return marks.stream()
                .filter(mark -> itself.isNamedIn(span)
                        || isOfWork(span)
                        || !rules.has(FactRule.FOLLOW_UP_REPORT, mark.wording()))
                .anyMatch(mark -> mark.span().start() == span.start()
                        || itself.isNamedIn(span)
                        || isOfWork(span)
                        || cues.tellCadence(span)
                        || cues.areTimed(span)
                        || forum(span).isPresent());
    }

    /** Below a heading for following up: what is done with results, what shall be done, and by whom. */
    private boolean isDoneAfterwards(Span span) {
        return tellsResults(span)
                || cues.tellCadence(span)
                || forum(span).isPresent()
                || asksPeople(span)
                || scope.in(span).any(StrengthCue.class, modal -> modal.value().strength() != Strength.RECOMMENDED)
                || scope.in(span).any(FunctionCue.class, cue -> cue.value().function() != CommitmentFunction.CONVENES);
    }

    /** 'En ny undersökning görs', 'Vi frågar invånarna i medborgarundersökningen'. */
    private boolean asksPeople(Span span) {
        return topics.uses(ConceptKind.METHOD, span).stream()
                .anyMatch(method -> rules.has(FactRule.FOLLOW_UP_ASKED, method.id()));
    }

    private boolean isRevision(Span span) {
        return scope.in(span).of(MarkCue.class).stream()
                .anyMatch(cue -> allowsRevision(cue, span) || mayBeRevised(cue, span));
    }

    /** 'Resultatet läggs ut på hemsidan', no 'Resultatet visar att …'. */
    private boolean tellsResults(Span span) {
        String first = BareWords.first(scope.words(span), " ");
        return !scope.has(span, Mark.DESCRIPTION)
                && !rules.has(FactRule.FOLLOW_UP_READER, first)
                && rules.hasAny(FactRule.FOLLOW_UP_TOLD, BareWords.of(scope.words(span)));
    }

    /** 'Löftet gäller 2018-2019 och får revideras' tells how long it holds. */
    private boolean allowsRevision(Mention<MarkCue> mark, Span sentence) {
        return rules.has(FactRule.FOLLOW_UP_REVISION, mark.wording())
                && periods.valid(sentence, FactRule.VALIDITY_STATED).isPresent();
    }

    /** 'Under perioden kan parterna revidera avtalet' says what is allowed, not what is done. */
    private boolean mayBeRevised(Mention<MarkCue> mark, Span sentence) {
        return rules.has(FactRule.FOLLOW_UP_REVISION, mark.wording())
                && !cues.tellCadence(sentence)
                && scope.in(sentence)
                        .any(StrengthCue.class, modal -> modal.value().strength() == Strength.RECOMMENDED);
    }

    /** 'Kommunpolisen har avstämning varje vecka' is how the work is run. */
    private boolean isRoutine(Mention<MarkCue> mark, Span sentence) {
        BigDecimal times = timesPerYear(sentence);
        return rules.has(FactRule.FOLLOW_UP_MEETING, mark.wording())
                && times != null
                && times.compareTo(MONTHLY) > 0
                && !itself.isNamedIn(sentence);
    }

    /** True where what is followed up is what was agreed on: the activities, the aims, the plan. */
    private boolean isOfWork(Span span) {
        return rules.hasAny(FactRule.FOLLOW_UP_OF, BareWords.of(scope.words(span)));
    }

    private FollowUp followUp(Span span) {
        return new FollowUp(
                scope.words(span),
                forum(span).orElse(null),
                timesPerYear(span),
                scope.evidence(span, FactRule.FOLLOW_UP_SENTENCE));
    }

    private Optional<ConceptUse> forum(Span span) {
        return topics.uses(ConceptKind.ACTOR, span).stream()
                .filter(actor -> rules.has(FactRule.FOLLOW_UP_FORUM, actor.id()))
                .findFirst();
    }

    private @Nullable BigDecimal timesPerYear(Span span) {
        return scope.in(span).of(MeasureMention.class).stream()
                .filter(measure -> measure.value().per() != null)
                .map(measure -> perYear(measure.value()))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal perYear(MeasureMention measure) {
        Per per = measure.per();
        if (per == null) {
            return measure.value();
        }
        BigDecimal times = measure.value().multiply(BigDecimal.valueOf(per.timesPerYear()));
        return new BigDecimal(
                times.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
    }
}
