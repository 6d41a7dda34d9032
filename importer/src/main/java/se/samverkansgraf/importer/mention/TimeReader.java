package se.samverkansgraf.importer.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes periods and dates of what their patterns matched. */
final class TimeReader {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String IN = "in";
    private static final String OPEN = "open";
    private static final String DATE = "date";

    private final DateWords words;

    TimeReader(DateWords words) {
        this.words = words;
    }

    /**
     * A period of the groups from, to and open, or of the group in, which is both ends; null where the words give no
     * year at all.
     */
    @Nullable PeriodMention period(Match match) {
        WrittenDate in = read(match.group(IN));
        WrittenDate from = in == null ? read(match.group(FROM)) : in;
        WrittenDate to = in == null ? read(match.group(TO)) : in;
        boolean open = match.group(OPEN) != null;
        if (from != null && to != null) {
            from = from.hasYear() || !to.hasYear() ? from : from.inYear(yearBefore(from, to));
            to = to.hasYear() || !from.hasYear() ? to : to.inYear(yearAfter(from, to));
        }
        if (from != null && !from.hasYear() || to != null && !to.hasYear()) {
            return null;
        }
        return period(match, from, to, open);
    }

    private static int yearBefore(WrittenDate from, WrittenDate to) {
        int year = to.year() == null ? 0 : to.year();
        return from.month() != null && to.month() != null && from.month() > to.month() ? year - 1 : year;
    }

    private static int yearAfter(WrittenDate from, WrittenDate to) {
        int year = from.year() == null ? 0 : from.year();
        return from.month() != null && to.month() != null && from.month() > to.month() ? year + 1 : year;
    }

    private static @Nullable PeriodMention period(
            Match match, @Nullable WrittenDate from, @Nullable WrittenDate to, boolean open) {
        LocalDate first = from == null ? null : from.first();
        LocalDate last = to == null ? null : to.last();
        String impossible = null;
        if (from != null && from.isImpossible()) {
            impossible = match.written(FROM);
        } else if (to != null && to.isImpossible()) {
            impossible = match.written(TO);
        }
        if (first != null && last != null && last.isBefore(first)) {
            return null;
        }
        return new PeriodMention(first, last, open, coarser(from, to), impossible);
    }

    private static Precision coarser(@Nullable WrittenDate from, @Nullable WrittenDate to) {
        Precision one = from == null ? Precision.DAY : from.precision();
        Precision other = to == null ? Precision.DAY : to.precision();
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The date of the group date; null where the words give no year. */
    @Nullable DateMention date(Match match) {
        WrittenDate date = read(match.group(DATE));
        if (date == null || !date.hasYear()) {
            return null;
        }
        return new DateMention(date.first(), date.last(), date.precision());
    }

    private @Nullable WrittenDate read(@Nullable String text) {
        return text == null ? null : words.read(text);
    }
}
