package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Strength;

/**
 * What is said of a focus area or method in a column.
 *
 * @param wording where else its words stand
 */
public record MatrixCell(
        Concept row,
        MatrixColumn column,
        CoverageCount municipalities,
        @Nullable Strength strength,
        Counts counts,
        Wording wording,
        List<Evidence> evidence) {

    /** How many facts say so. */
    record Counts(int agreements, int priorities, int commitments, int goals, int measures) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /**
     * Where else a cell's words stand.
     *
     * @param shared how many of its commitments and goals are worded as in another agreement
     * @param namedBy how many agreements name the method, or null for a focus area
     */
    public record Wording(int shared, @Nullable Integer namedBy) {}

    /** A cell that a row of the statement speaks of. */
    public static MatrixCell stated(
            Concept row, MatrixColumn column, CoverageCount municipalities, Wording wording, Row facts) {
        var counts = new Counts(
                facts.number("agreements"),
                facts.number("priorities"),
                facts.number("commitments"),
                facts.number("goals"),
                facts.number("measures"));
        var strength = facts.constantIfKnown("strength", Strength.class);
        var evidence = facts.rows("evidence", Evidence::of);
        return new MatrixCell(row, column, municipalities, strength, counts, wording, evidence);
    }

    /** A cell that nothing is stated for. */
    public static MatrixCell silent(Concept row, MatrixColumn column, Wording wording) {
        return new MatrixCell(row, column, column.municipalities(), null, Counts.NONE, wording, List.of());
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

    public int sharedWordings() {
        return wording.shared();
    }

    public @Nullable Integer namedBy() {
        return wording.namedBy();
    }
}
