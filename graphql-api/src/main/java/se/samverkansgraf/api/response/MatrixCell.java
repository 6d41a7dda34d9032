package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Strength;

/** What is said of a focus area in a column. */
public record MatrixCell(
        FocusArea focusArea,
        MatrixColumn column,
        CoverageCount municipalities,
        @Nullable Strength strength,
        Counts counts,
        List<Evidence> evidence) {

    /** How many facts say so. */
    record Counts(int agreements, int priorities, int commitments, int goals, int measures) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /** A cell that a row of the statement speaks of. */
    public static MatrixCell stated(FocusArea focusArea, MatrixColumn column, CoverageCount municipalities, Row row) {
        var counts = new Counts(
                row.number("agreements"),
                row.number("priorities"),
                row.number("commitments"),
                row.number("goals"),
                row.number("measures"));
        var strength = row.constantIfKnown("strength", Strength.class);
        return new MatrixCell(focusArea, column, municipalities, strength, counts, row.rows("evidence", Evidence::of));
    }

    /** A cell that nothing is stated for. */
    public static MatrixCell silent(FocusArea focusArea, MatrixColumn column) {
        return new MatrixCell(focusArea, column, column.municipalities(), null, Counts.NONE, List.of());
    }

    public Coverage coverage() {
        return municipalities.coverage();
    }

    public @Nullable UnknownReason unknownReason() {
        return municipalities.reason();
    }

    public int agreements() {
        return counts.agreements();
    }

    public int priorities() {
        return counts.priorities();
    }

    public int commitments() {
        return counts.commitments();
    }

    public int goals() {
        return counts.goals();
    }

    public int measures() {
        return counts.measures();
    }
}
