package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Strength;

/**
 * What is said of a focus area or method in a column.
 *
 * @param wording the words behind it
 */
public record MatrixCell(
        Concept row,
        MatrixColumn column,
        CoverageCount municipalities,
        @Nullable Strength strength,
        Counts counts,
        Wording wording) {

    /** How many facts say so, and how many commitments only leave it to ordinary work. */
    record Counts(int agreements, int priorities, int commitments, int excluded, int goals, int measures) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    /**
     * The words behind a cell.
     *
     * @param evidence the first passages that state it, where they are asked for
     * @param shared how many of its commitments and goals are worded as in another agreement
     * @param namedBy how many agreements name the method, or null for a focus area
     */
    public record Wording(
            List<Evidence> evidence, int shared, @Nullable Integer namedBy) {

        /** The words that a row of the statement tells the passages of, or none. */
        public static Wording of(@Nullable Row passages, int shared, @Nullable Integer namedBy) {
            return new Wording(passages == null ? List.of() : passages.rows("evidence", Evidence::of), shared, namedBy);
        }
    }

    /** A cell that a row of the statement speaks of. */
    public static MatrixCell told(
            Concept row, MatrixColumn column, CoverageCount municipalities, Wording wording, Row facts) {
        var counts = new Counts(
                facts.number("agreements"),
                facts.number("priorities"),
                facts.number("commitments"),
                facts.number("excluded"),
                facts.number("goals"),
                facts.number("measures"));
        var strength = facts.constantIfKnown("strength", Strength.class);
        return new MatrixCell(row, column, municipalities, strength, counts, wording);
    }

    /** A cell that nothing is stated for. */
    public static MatrixCell silent(Concept row, MatrixColumn column, Wording wording) {
        return new MatrixCell(row, column, column.municipalities(), null, Counts.NONE, wording);
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

    public int excludedCount() {
        return counts.excluded();
    }

    public int goals() {
        return counts.goals();
    }

    public int measures() {
        return counts.measures();
    }

    public List<Evidence> evidence() {
        return wording.evidence();
    }

    public int sharedWordings() {
        return wording.shared();
    }

    public @Nullable Integer namedBy() {
        return wording.namedBy();
    }
}
