package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Strength;

/**
 * What is said of a focus area or method in a column.
 *
 * @param namedBy how many agreements name the method, or null for a focus area
 */
public record MatrixCell(
        Concept row,
        MatrixColumn column,
        CoverageCount municipalities,
        @Nullable Strength strength,
        Counts counts,
        @Nullable Integer namedBy,
        List<Evidence> evidence) {

    /** How many facts say so. */
    record Counts(int agreements, int priorities, int commitments, int goals, int measures) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /** A cell that a row of the statement speaks of. */
    public static MatrixCell stated(
            Concept row, MatrixColumn column, CoverageCount municipalities, @Nullable Integer namedBy, Row facts) {
        var counts = new Counts(
                facts.number("agreements"),
                facts.number("priorities"),
                facts.number("commitments"),
                facts.number("goals"),
                facts.number("measures"));
        var strength = facts.constantIfKnown("strength", Strength.class);
        var evidence = facts.rows("evidence", Evidence::of);
        return new MatrixCell(row, column, municipalities, strength, counts, namedBy, evidence);
    }

    /** A cell that nothing is stated for. */
    public static MatrixCell silent(Concept row, MatrixColumn column, @Nullable Integer namedBy) {
        return new MatrixCell(row, column, column.municipalities(), null, Counts.NONE, namedBy, List.of());
    }

    public @Nullable FocusArea focusArea() {
        return row instanceof FocusArea focusArea ? focusArea : null;
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
