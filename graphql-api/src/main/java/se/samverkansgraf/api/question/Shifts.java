package se.samverkansgraf.api.question;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.ComparedFact;
import se.samverkansgraf.api.response.ComparedKind;
import se.samverkansgraf.api.response.Measure;
import se.samverkansgraf.api.response.StrengthShift;
import se.samverkansgraf.model.fact.Comparator;

/** Tells whether what is undertaken became stronger: first by how binding it is, then by its number. */
final class Shifts {

    private Shifts() {}

    /** The shift from one fact to the next, or null for priorities, which have no strength. */
    static @Nullable StrengthShift between(ComparedFact before, ComparedFact after) {
        var earlier = before.strength();
        var later = after.strength();
        if (earlier != null && later != null && earlier != later) {
            return later.compareTo(earlier) < 0 ? StrengthShift.STRONGER : StrengthShift.WEAKER;
        }
        return after.of() == ComparedKind.PRIORITY ? null : ofMeasures(before.measure(), after.measure());
    }

    private static StrengthShift ofMeasures(@Nullable Measure before, @Nullable Measure after) {
        if (before == null || after == null) {
            return before == after
                    ? StrengthShift.EQUAL
                    : before == null ? StrengthShift.STRONGER : StrengthShift.WEAKER;
        }
        var earlier = before.valuePerYear();
        var later = after.valuePerYear();
        boolean yearly = earlier != null && later != null;
        if (!comparable(before, after) || !yearly && before.per() != after.per()) {
            return StrengthShift.UNCLEAR;
        }
        return yearly
                ? ofNumbers(earlier, later, after.comparator())
                : ofNumbers(before.value(), after.value(), after.comparator());
    }

    private static boolean comparable(Measure before, Measure after) {
        return before.comparator() == after.comparator()
                && before.unit().equalsIgnoreCase(after.unit())
                && before.value() * after.value() >= 0;
    }

    /** A larger number asks for more, a larger decrease too; a lower ceiling asks for more. */
    private static StrengthShift ofNumbers(double before, double after, Comparator comparator) {
        int more = Double.compare(Math.abs(after), Math.abs(before));
        int stronger = comparator == Comparator.AT_MOST || comparator == Comparator.LESS ? -more : more;
        if (stronger == 0) {
            return StrengthShift.EQUAL;
        }
        return stronger > 0 ? StrengthShift.STRONGER : StrengthShift.WEAKER;
    }
}
