package se.samverkansgraf.importer.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.ConflictingPeriods;
import se.samverkansgraf.importer.issue.ImpossibleDate;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.importer.mention.Precision;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Stated;
import se.samverkansgraf.model.fact.Validity;

/** Reads an agreement's clocks: stated validity, the title's period, the day of signing. None stands in for another. */
final class ClockDeriver {

    private final Scope scope;
    private final AgreementKind kind;
    private final Itself itself;
    private final Issues issues;

    ClockDeriver(Scope scope, AgreementKind kind, Itself itself, Issues issues) {
        this.scope = scope;
        this.kind = kind;
        this.itself = itself;
        this.issues = issues;
    }

    /** The clocks; impossible days and periods that differ are issues. */
    Clocks derive() {
        reportImpossible();
        Validity stated = stated();
        Validity title = title();
        if (stated != null && title != null && differ(stated, title)) {
            issues.add(new ConflictingPeriods(issues.document(), title.evidence(), stated.evidence()));
        }
        return new Clocks(stated, title, signedOn());
    }

    /** A bare year in a title leaves room for a stated period that begins or ends inside it. */
    private static boolean differ(Validity stated, Validity title) {
        return isApart(stated.from(), title.from()) || isApart(stated.to(), title.to());
    }

    private static boolean isApart(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.getYear() != other.getYear();
    }

    private void reportImpossible() {
        for (Mention<PeriodMention> period : scope.mentions().of(PeriodMention.class)) {
            if (period.value().impossible() != null) {
                issues.add(
                        new ImpossibleDate(issues.document(), scope.evidence(period.span(), FactRule.VALIDITY_STATED)));
            }
        }
        for (Mention<DateMention> date : scope.mentions().of(DateMention.class)) {
            if (date.value().impossible()) {
                issues.add(new ImpossibleDate(issues.document(), scope.evidence(date.span(), FactRule.SIGNED_ON)));
            }
        }
    }

    private @Nullable Validity stated() {
        List<Statement> running = scope.statements().stream()
                .filter(statement -> statement.form() == Form.SENTENCE
                        || statement.form() == Form.ITEM
                        || statement.form() == Form.HEADING && !isTitle(statement))
                .toList();
        Stream<Validity> marked = running.stream()
                .filter(statement -> scope.has(statement.span(), Mark.VALIDITY))
                .map(statement -> own(statement.span()));
        Stream<Validity> ofPart = running.stream()
                .filter(statement -> scope.under(statement, SectionRole.VALIDITY))
                .map(statement -> own(statement.span()));
        Stream<Validity> promised = running.stream()
                .filter(statement -> promises(statement.span()))
                .map(statement -> own(statement.span()));
        return Stream.of(marked, ofPart, promised)
                .flatMap(validities -> validities)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean promises(Span span) {
        boolean binds = new Strengths(scope).binds(span);
        return (binds || itself.isNamedIn(span))
                && !scope.in(span).of(PeriodMention.class).isEmpty();
    }

    private boolean isTitle(Statement heading) {
        return !scope.in(heading.span()).of(DocumentKindCue.class).isEmpty();
    }

    private @Nullable Validity title() {
        return scope.statements(Form.HEADING).stream()
                .filter(this::isTitle)
                .map(heading -> period(heading.span(), FactRule.VALIDITY_IN_TITLE))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Validity own(Span span) {
        return period(span, FactRule.VALIDITY_STATED);
    }

    /** The first period of a passage that is not that of another agreement named there, else a year or month named. */
    private @Nullable Validity period(Span span, FactRule rule) {
        for (Mention<PeriodMention> period : scope.in(span).of(PeriodMention.class)) {
            if (!belongsToOther(period.span(), span)) {
                PeriodMention value = period.value();
                return new Validity(value.from(), value.to(), value.openEnded(), scope.evidence(period.span(), rule));
            }
        }
        for (Mention<DateMention> date : scope.in(span).of(DateMention.class)) {
            DateMention value = date.value();
            boolean wide = value.precision() == Precision.YEAR || value.precision() == Precision.MONTH;
            if (wide && !belongsToOther(date.span(), span)) {
                return new Validity(value.first(), value.last(), false, scope.evidence(date.span(), rule));
            }
        }
        return null;
    }

    /** True where the nearest kind of document named before the period is another kind than this agreement. */
    private boolean belongsToOther(Span period, Span span) {
        List<Mention<DocumentKindCue>> before =
                scope.in(new Span(span.start(), period.start())).of(DocumentKindCue.class);
        if (before.isEmpty()) {
            return false;
        }
        Mention<DocumentKindCue> nearest = before.get(before.size() - 1);
        Span after = new Span(nearest.span().end(), span.end());
        boolean verbBetween = scope.in(after).all().stream()
                .takeWhile(mention -> mention.span().start() <= period.start())
                .anyMatch(mention -> mention.value() instanceof StrengthCue || isValidity(mention));
        return nearest.value().kind() != kind && !verbBetween;
    }

    private static boolean isValidity(Mention<?> mention) {
        return mention.value() instanceof MarkCue cue && cue.mark() == Mark.VALIDITY;
    }

    private @Nullable Stated<LocalDate> signedOn() {
        return scope.statements().stream()
                .filter(statement -> statement.form() == Form.SIGNATURE || scope.has(statement.span(), Mark.SIGNING))
                .flatMap(statement -> scope.in(statement.span()).of(DateMention.class).stream())
                .filter(date -> date.value().precision() == Precision.DAY
                        && date.value().first() != null)
                .map(date -> new Stated<>(
                        Objects.requireNonNull(date.value().first()), scope.evidence(date.span(), FactRule.SIGNED_ON)))
                .findFirst()
                .orElse(null);
    }
}
