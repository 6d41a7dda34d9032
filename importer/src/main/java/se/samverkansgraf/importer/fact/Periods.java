package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.importer.mention.Precision;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Validity;

/** Reads periods of passages, leaving out those of other agreements that are named there. */
final class Periods {

    private static final int REACH = 40;

    private final Scope scope;
    private final FactRules rules;

    Periods(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** The period that a word for validity speaks of: 'gäller 2022-2023', 'Löftet för 2020-2021 gäller'. */
    Optional<Validity> valid(Span sentence, FactRule rule) {
        if (!scope.has(sentence, Mark.VALIDITY) || scope.has(sentence, Mark.DESCRIPTION)) {
            return Optional.empty();
        }
        List<Mention<MarkCue>> marks = scope.in(sentence).of(MarkCue.class).stream()
                .filter(Periods::isValidity)
                .filter(mark -> !isOfLaw(mark.span(), sentence))
                .toList();
        List<Validity> own = candidates(sentence, rule).stream()
                .filter(period -> marks.stream().anyMatch(mark -> near(mark.span(), period)))
                .toList();
        return own.stream().findFirst().map(first -> begun(first, own, rule));
    }

    /** 'Träder i kraft 2021-01-01 och gäller till och med 2022-12-31': one clause tells the first day, one the last. */
    private Validity begun(Validity period, List<Validity> own, FactRule rule) {
        if (period.from() != null) {
            return period;
        }
        return own.stream()
                .filter(other -> other.from() != null && other.to() == null)
                .findFirst()
                .map(other -> new Validity(
                        other.from(),
                        period.to(),
                        period.openEnded(),
                        scope.evidence(
                                period.evidence().span().union(other.evidence().span()), rule)))
                .orElse(period);
    }

    /** The first period of a passage, else the first month or year. */
    Optional<Validity> first(Span span, FactRule rule) {
        return candidates(span, rule).stream().findFirst();
    }

    /** The period of a title: one that ends it is its own, whatever other kind of document is named before. */
    Optional<Validity> title(Span heading, FactRule rule) {
        Optional<Validity> own = first(heading, rule);
        return own.isPresent()
                ? own
                : all(heading, rule).stream()
                        .filter(period -> period.evidence().span().end() == heading.end())
                        .findFirst();
    }

    /**
     * The year that the agreement is named by, '2018 års medborgarlöfte'; where it has no title with a period also
     * 'Åtgärdsplan 2022 utifrån …'.
     */
    Optional<Validity> naming(Span span, FactRule rule, boolean titled) {
        List<Mention<DocumentKindCue>> kinds = scope.in(span).of(DocumentKindCue.class).stream()
                .filter(kind -> !isOther(kind.value().kind()))
                .toList();
        return candidates(span, rule).stream()
                .filter(period -> kinds.stream()
                        .anyMatch(kind -> isBeside(period.evidence().span(), kind.span())
                                || !titled && opensWith(kind.span(), period, span)))
                .findFirst();
    }

    private static boolean opensWith(Span kind, Validity period, Span span) {
        return kind.start() == span.start() && isBeside(kind, period.evidence().span());
    }

    /** 'Från den 1 juli 2023 gäller lagen': what holds is a law. */
    private boolean isOfLaw(Span mark, Span sentence) {
        return scope.in(sentence).of(CitedCue.class).stream()
                .filter(cue -> cue.value().kind() == Cited.Kind.REFERENCE)
                .anyMatch(cue -> isBeside(mark, cue.span()) || isBeside(cue.span(), mark) || isMeant(mark, cue.span()));
    }

    /** 'Gäller dessutom den nya lagen': only such words stand between. */
    private boolean isMeant(Span mark, Span law) {
        return mark.end() < law.start()
                && Stream.of(BareWords.of(
                                scope.words(new Span(mark.end(), law.start())).strip()))
                        .allMatch(word -> rules.has(FactRule.VALIDITY_OF_LAW, word));
    }

    private static boolean isBeside(Span one, Span next) {
        return one.end() < next.start() && next.start() - one.end() <= 1;
    }

    private static boolean near(Span mark, Validity period) {
        Span span = period.evidence().span();
        return span.start() - mark.end() <= REACH && mark.start() - span.end() <= REACH;
    }

    private List<Validity> candidates(Span span, FactRule rule) {
        List<Validity> all = all(span, rule);
        if (all.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(period -> !belongsToOther(period.evidence().span(), span))
                .filter(period -> !isOfEarlier(period.evidence().span(), span))
                .filter(period -> !isOfSurvey(period.evidence().span(), span))
                .toList();
    }

    private List<Validity> all(Span span, FactRule rule) {
        List<Validity> found = new ArrayList<>();
        for (Mention<PeriodMention> period : scope.in(span).of(PeriodMention.class)) {
            PeriodMention value = period.value();
            found.add(new Validity(value.from(), value.to(), value.openEnded(), scope.evidence(period.span(), rule)));
        }
        found.sort(Comparator.comparing(validity -> validity.to() == null && !validity.openEnded()));
        for (Mention<DateMention> date : scope.in(span).of(DateMention.class)) {
            DateMention value = date.value();
            if (value.precision() != Precision.DAY) {
                found.add(new Validity(value.first(), value.last(), false, scope.evidence(date.span(), rule)));
            }
        }
        return found;
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
                .filter(mention -> !isRelative(mention.span(), after))
                .anyMatch(mention -> mention.value() instanceof StrengthCue || isValidity(mention));
        return isOther(nearest.value().kind()) && !verbBetween;
    }

    /** '… överenskommelsen, som gäller tills vidare': what holds is what the words before name. */
    private boolean isRelative(Span verb, Span span) {
        return rules.has(FactRule.SUBORDINATE_RELATIVE, new WordsBefore(scope.text(), span, verb.start()).next());
    }

    /** 'Den ersätter överenskommelsen för 2018-2022': the time of what was before. */
    private boolean isOfEarlier(Span period, Span span) {
        List<Mention<MarkCue>> before = scope.in(new Span(span.start(), period.start())).of(MarkCue.class).stream()
                .filter(mark -> isValidity(mark) || mark.value().mark() == Mark.EARLIER)
                .toList();
        return !before.isEmpty() && before.get(before.size() - 1).value().mark() == Mark.EARLIER;
    }

    /** An appendix may itself be called a plan or a promise. */
    private boolean isOther(AgreementKind named) {
        AgreementKind own = scope.kind();
        return own != null
                && named != own
                && (own != AgreementKind.APPENDIX || named == AgreementKind.COOPERATION_AGREEMENT);
    }

    /** 'I enkäten från 2017': the time of a survey or a law is not the agreement's. */
    private boolean isOfSurvey(Span period, Span span) {
        return scope.in(new Span(span.start(), period.start()))
                .any(CitedCue.class, cue -> period.start() - cue.span().end() <= 1);
    }

    private static boolean isValidity(Mention<?> mention) {
        return mention.value() instanceof MarkCue cue && cue.mark() == Mark.VALIDITY;
    }
}
