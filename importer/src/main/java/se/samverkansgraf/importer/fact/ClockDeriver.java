package se.samverkansgraf.importer.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.ConflictingPeriods;
import se.samverkansgraf.importer.issue.ImpossibleDate;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.importer.mention.Precision;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Stated;
import se.samverkansgraf.model.fact.Validity;

/** Reads an agreement's clocks: stated validity, the title's period, the day of signing. None stands in for another. */
final class ClockDeriver {

    private static final int SHORTEST = 3;

    /** ', den ': what stands between the place and the day. */
    private static final int LONGEST_BETWEEN = 6;

    private final Scope scope;
    private final FactRules rules;
    private final Itself itself;
    private final Periods periods;
    private final Strengths strengths;
    private final Issues issues;
    private final List<Statement> running;

    ClockDeriver(Scope scope, FactRules rules, Issues issues) {
        this.scope = scope;
        this.rules = rules;
        this.itself = scope.shared(Itself.class, () -> new Itself(scope, rules));
        this.periods = scope.shared(Periods.class, () -> new Periods(scope, rules));
        this.strengths = new Strengths(scope);
        this.issues = issues;
        this.running = running(scope);
    }

    /** The clocks; impossible days and periods that differ are issues. */
    Clocks derive() {
        reportImpossible();
        Validity title = title();
        Stated<LocalDate> signedOn = signedOn();
        List<Validity> all = stated(title);
        Validity stated = all.isEmpty() ? null : filled(all.get(0), title, signedOn);
        Stream.concat(Stream.ofNullable(title), all.stream())
                .filter(other -> stated != null && differ(stated, other))
                .findFirst()
                .ifPresent(other -> issues.add(new ConflictingPeriods(
                        issues.document(),
                        other.evidence(),
                        Objects.requireNonNull(stated).evidence())));
        return new Clocks(stated, title, signedOn);
    }

    /**
     * A clause that gives no first day, with the day that the text gives elsewhere: the day of signing where the clause
     * says that it holds from then on; else the first day of another period with the same end, or, where it has no end,
     * of the year that the agreement is named by.
     */
    private Validity filled(Validity clause, @Nullable Validity title, @Nullable Stated<LocalDate> signedOn) {
        if (clause.from() != null) {
            return clause;
        }
        if (scope.has(clause.evidence().span(), Mark.SIGNING)) {
            LocalDate day = signedOn == null ? null : signedOn.value();
            return new Validity(day, clause.to(), clause.openEnded(), clause.evidence());
        }
        Stream<Validity> promised = running.stream().filter(this::promises).flatMap(this::own);
        return Stream.of(Stream.ofNullable(title), promised, named(title != null))
                .flatMap(each -> each)
                .filter(other ->
                        other.from() != null && (clause.openEnded() || Objects.equals(other.to(), clause.to())))
                .findFirst()
                .map(other -> new Validity(other.from(), clause.to(), clause.openEnded(), clause.evidence()))
                .orElse(clause);
    }

    /** A bare year in a title leaves room for a stated period that begins or ends inside it. */
    private static boolean differ(Validity stated, Validity other) {
        return isApart(stated.from(), other.from()) || isApart(stated.to(), other.to());
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

    /** The periods that the text states as its own, the surest first: its validity clause, its part, its promise. */
    private List<Validity> stated(@Nullable Validity title) {
        List<Validity> certain = Stream.concat(
                        running.stream()
                                .flatMap(statement ->
                                        periods.valid(statement.span(), FactRule.VALIDITY_STATED).stream()),
                        Stream.concat(
                                        scope.statements(Form.HEADING).stream().filter(this::isLabelled),
                                        running.stream()
                                                .filter(statement -> scope.under(statement, SectionRole.VALIDITY)))
                                .flatMap(this::own))
                .toList();
        if (!certain.isEmpty()) {
            return certain;
        }
        List<Validity> promised = running.stream()
                .filter(this::promises)
                .flatMap(this::own)
                .filter(period -> !isLess(period, title))
                .toList();
        return promised.isEmpty() ? named(title != null).toList() : promised;
    }

    /** 'Period: januari–december 2021' in a line of its own. */
    private boolean isLabelled(Statement heading) {
        Span span = heading.span();
        return scope.in(span)
                .any(
                        HeadingCue.class,
                        cue -> cue.span().start() == span.start()
                                && cue.value().role() == SectionRole.VALIDITY
                                && scope.text().startsWith(":", cue.span().end()));
    }

    /** A promise that only says since when gives less than a title with both ends. */
    private static boolean isLess(Validity promised, @Nullable Validity title) {
        return title != null && title.to() != null && promised.to() == null && !promised.openEnded();
    }

    private static List<Statement> running(Scope scope) {
        return scope.statements().stream()
                .filter(statement -> statement.form() == Form.SENTENCE || statement.form() == Form.ITEM)
                .filter(statement -> !scope.under(statement, SectionRole.SITUATION, SectionRole.RESULTS))
                .toList();
    }

    /** In any part: a year that the agreement is named by, a lead-in with a period, a period that stands alone. */
    private Stream<Validity> named(boolean titled) {
        return scope.statements().stream()
                .filter(statement -> !scope.under(statement, SectionRole.RESULTS))
                .flatMap(statement -> leadsIn(statement) || isPeriod(statement.span())
                        ? own(statement)
                        : periods.naming(statement.span(), FactRule.VALIDITY_STATED, titled).stream());
    }

    private boolean isPeriod(Span span) {
        return scope.in(span)
                .any(
                        PeriodMention.class,
                        period -> span.length() - period.span().length() <= 1);
    }

    private boolean leadsIn(Statement statement) {
        return scope.words(statement.span()).endsWith(":") && itself.isNamedIn(statement.span());
    }

    private Stream<Validity> own(Statement statement) {
        return periods.first(statement.span(), FactRule.VALIDITY_STATED).filter(ClockDeriver::isLong).stream();
    }

    /** A month or a season in a promise is when something is done; an agreement holds longer. */
    private static boolean isLong(Validity period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return from == null || to == null || from.plusMonths(SHORTEST).isBefore(to);
    }

    private boolean promises(Statement statement) {
        Span span = statement.span();
        return !scope.in(span).of(PeriodMention.class).isEmpty()
                && (strengths.binds(span) || namesIt(span) || scope.has(span, Mark.PRIORITY));
    }

    /** True where the agreement is named, with its article or without: 'lämnar härmed följande löfte'. */
    private boolean namesIt(Span span) {
        return itself.isNamedIn(span) || rules.hasAny(FactRule.ITSELF_BARE, BareWords.of(scope.words(span)));
    }

    private @Nullable Validity title() {
        return scope.statements(Form.HEADING).stream()
                .filter(heading ->
                        !scope.in(heading.span()).of(DocumentKindCue.class).isEmpty() || namesIt(heading.span()))
                .filter(heading -> !scope.under(heading, SectionRole.RESULTS, SectionRole.FOLLOW_UP))
                .map(heading -> periods.title(heading.span(), FactRule.VALIDITY_IN_TITLE))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** 'Karlshamn 2021-03-16', in a line of its own. */
    private boolean isPlaceAndDay(Span span) {
        List<Mention<DateMention>> days = scope.in(span).of(DateMention.class);
        List<Mention<MunicipalityMention>> places = scope.in(span).of(MunicipalityMention.class);
        return days.size() == 1
                && !places.isEmpty()
                && places.get(0).span().start() == span.start()
                && days.get(0).span().end() >= span.end() - 1
                && days.get(0).span().start() - places.get(0).span().end() <= LONGEST_BETWEEN;
    }

    private @Nullable Stated<LocalDate> signedOn() {
        Stream<Statement> signatures = scope.statements(Form.SIGNATURE).stream();
        Stream<Statement> told = scope.statements().stream()
                .filter(statement -> statement.form() != Form.SIGNATURE)
                .filter(statement -> scope.has(statement.span(), Mark.SIGNING) || isPlaceAndDay(statement.span()));
        return Stream.concat(signatures, told)
                .flatMap(statement -> scope.in(statement.span()).of(DateMention.class).stream())
                .filter(date -> date.value().precision() == Precision.DAY
                        && date.value().first() != null)
                .map(date -> new Stated<>(
                        Objects.requireNonNull(date.value().first()), scope.evidence(date.span(), FactRule.SIGNED_ON)))
                .findFirst()
                .orElse(null);
    }
}
