package se.samverkansgraf.importer.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.Per;

/** Makes measures of what their patterns matched. */
final class MeasureReader {

    private final Map<String, String> numbers;
    private final Map<String, String> comparators;
    private final Map<String, String> times;
    private final Map<String, String> units;
    private final DateWords dates;

    /**
     * Takes the tables of the rules: number words and their values, words of comparison and their signs, times such as
     * termin and what they are ({@code YEAR 2}), units and their usual form.
     */
    MeasureReader(RuleSet rules, DateWords dates) {
        this.numbers = rules.table("number-words").values();
        this.comparators = rules.table("comparison-words").values();
        this.times = rules.table("time-words").values();
        this.units = rules.table("unit-words").values();
        this.dates = dates;
    }

    /** The measure of the groups digits or number, upto, comparator, unit, per, base and deadline (deadlineAfter where
     * it may stand at two places); null for no number. */
    @Nullable MeasureMention read(Match match) {
        BigDecimal number = number(match);
        if (number == null) {
            return null;
        }
        String time = match.group("per") == null ? match.group("period") : match.group("per");
        String[] per =
                time == null ? new String[0] : times.getOrDefault(time, "").split(" ");
        BigDecimal value = per.length < 2 ? number : number.multiply(new BigDecimal(per[1]));
        value = match.group("less") == null ? value : value.negate();
        String unit = unit(match);
        return new MeasureMention(
                match.group("less") == null ? comparator(match) : turned(comparator(match)),
                value,
                unit,
                per.length < 2 ? null : Per.valueOf(per[0]),
                match.written("base"),
                deadline(match));
    }

    /** The number; one where the words give only how often (varje halvår); null for a word of no known value. */
    private @Nullable BigDecimal number(Match match) {
        String digits = match.group("digits");
        if (digits != null) {
            return new BigDecimal(digits.replace(" ", "").replace(',', '.'));
        }
        String word = match.group("number");
        if (word == null) {
            return BigDecimal.ONE;
        }
        if (Character.isDigit(word.charAt(0))) {
            return new BigDecimal(word.replace(" ", "").replace(',', '.'));
        }
        String value = numbers.get(word);
        return value == null ? null : new BigDecimal(value);
    }

    private String unit(Match match) {
        String group = match.group("share") == null ? "unit" : "share";
        String folded = match.group(group);
        String written = match.written(group);
        return folded == null || written == null ? MeasureMention.TIMES : units.getOrDefault(folded, written);
    }

    private Comparator comparator(Match match) {
        String word = match.group("comparator");
        String sign = word == null ? "=" : comparators.getOrDefault(word, "=");
        if (match.group("upto") != null && word == null) {
            return Comparator.AT_LEAST;
        }
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        throw new IllegalStateException("the table of comparators has the unknown sign " + sign);
    }

    /** 'Minska med minst 10 %': the change is -10 % or less. */
    private static Comparator turned(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> Comparator.AT_MOST;
            case AT_MOST -> Comparator.AT_LEAST;
            case MORE -> Comparator.LESS;
            case LESS -> Comparator.MORE;
            case EQUAL -> Comparator.EQUAL;
        };
    }

    private @Nullable LocalDate deadline(Match match) {
        String early = match.group("deadline");
        String text = early == null ? match.group("deadlineAfter") : early;
        WrittenDate date = text == null ? null : dates.read(text);
        return date == null ? null : date.last();
    }
}
