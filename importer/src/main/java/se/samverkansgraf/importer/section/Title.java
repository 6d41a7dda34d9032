package se.samverkansgraf.importer.section;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.model.fact.AgreementKind;

/**
 * A heading, seen as a possible title of an agreement.
 *
 * @param line the heading
 * @param statement its index among the statements, -1 of a line that is no heading
 * @param kind the kind of document it names, or null
 * @param first the first day of the period it names, or null
 * @param last the last day of the period it names, or null
 */
record Title(
        Line line,
        int statement,
        @Nullable AgreementKind kind,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    private static final String PARTING = ":,–—-";

    static Title of(Line line, int statement) {
        AgreementKind kind = line.number().isEmpty() ? kindOf(line) : null;
        Mentions mentions = line.mentions();
        return new Title(
                line,
                statement,
                kind,
                days(mentions, PeriodMention::from, DateMention::first)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                days(mentions, PeriodMention::to, DateMention::last)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    /** 'Bilaga: Handlingsplan 2022' is a plan that is an appendix. */
    private static @Nullable AgreementKind kindOf(Line line) {
        AgreementKind first = line.kind();
        if (first != AgreementKind.APPENDIX) {
            return first;
        }
        return line.mentions().of(DocumentKindCue.class).stream()
                .filter(cue ->
                        isParted(line, cue.span().start() - line.block().span().start()))
                .map(cue -> cue.value().kind())
                .findFirst()
                .orElse(first);
    }

    private static boolean isParted(Line line, int at) {
        String before = line.words().substring(0, at).stripTrailing();
        return !before.isEmpty() && PARTING.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** What a line of running text says of an agreement and its time ('medborgarlöftet 2020/2021'), or null. */
    static @Nullable Title told(Line line) {
        for (Mention<DocumentKindCue> named : line.mentions().of(DocumentKindCue.class)) {
            for (Mention<PeriodMention> period : line.mentions().of(PeriodMention.class)) {
                int gap = period.span().start() - named.span().end();
                if (gap >= 0 && gap <= 1) {
                    LocalDate from = period.value().from();
                    return new Title(
                            line, -1, named.value().kind(), from, period.value().to());
                }
            }
        }
        return null;
    }

    private static Stream<LocalDate> days(
            Mentions mentions,
            Function<PeriodMention, @Nullable LocalDate> ofPeriod,
            Function<DateMention, @Nullable LocalDate> ofDate) {
        return Stream.concat(
                        mentions.of(PeriodMention.class).stream().map(period -> ofPeriod.apply(period.value())),
                        mentions.of(DateMention.class).stream().map(date -> ofDate.apply(date.value())))
                .flatMap(Stream::ofNullable);
    }

    /** True where this title's kind of document usually follows one of the other's kind: a plan an agreement. */
    boolean follows(Title other) {
        return kind != null && other.kind != null && rank(kind) > rank(other.kind);
    }

    /** 'Bilaga A' above 'Åtgärdsplan 2023': the appendix is what the next line calls it. */
    boolean names(Title appendix) {
        return appendix.kind == AgreementKind.APPENDIX && kind != null && statement == appendix.statement + 1;
    }

    private static int rank(AgreementKind kind) {
        return switch (kind) {
            case COOPERATION_AGREEMENT -> 0;
            case CITIZEN_PROMISE -> 1;
            case ACTION_PLAN, APPENDIX -> 2;
        };
    }

    /** True where this stands above the other. */
    boolean isAbove(Title other) {
        return line.index() < other.line.index();
    }

    /** True where the other names the same kind of document for a time that begins after this one's. */
    boolean isSucceededBy(Title other) {
        return kind != null && kind == other.kind && last != null && other.first != null && last.isBefore(other.first);
    }
}
