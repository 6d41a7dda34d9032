package se.samverkansgraf.importer.section;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.model.fact.AgreementKind;

/**
 * A heading, seen as a possible title of an agreement.
 *
 * @param line the heading
 * @param statement its index among the statements
 * @param kind the kind of document it names, or null
 * @param last the last day of the period it names, or null
 */
record Title(
        Line line,
        int statement,
        @Nullable AgreementKind kind,
        @Nullable LocalDate last) {

    static Title of(Line line, int statement) {
        AgreementKind kind = line.number().isEmpty() ? line.kind() : null;
        return new Title(line, statement, kind, lastDay(line.mentions()));
    }

    private static @Nullable LocalDate lastDay(Mentions mentions) {
        Stream<LocalDate> periods = mentions.of(PeriodMention.class).stream()
                .flatMap(period -> Stream.ofNullable(period.value().to()));
        Stream<LocalDate> dates = mentions.of(DateMention.class).stream()
                .flatMap(date -> Stream.ofNullable(date.value().last()));
        return Stream.concat(periods, dates).max(LocalDate::compareTo).orElse(null);
    }

    /** True where this title's kind of document usually follows one of the other's kind: a plan an agreement. */
    boolean follows(Title other) {
        return kind != null && other.kind != null && rank(kind) > rank(other.kind);
    }

    private static int rank(AgreementKind kind) {
        return switch (kind) {
            case COOPERATION_AGREEMENT -> 0;
            case CITIZEN_PROMISE -> 1;
            case ACTION_PLAN, APPENDIX -> 2;
        };
    }

    /** True where the other names the same kind of document for a later period. */
    boolean isSucceededBy(Title other) {
        return kind != null && kind == other.kind && last != null && other.last != null && last.isBefore(other.last);
    }
}
