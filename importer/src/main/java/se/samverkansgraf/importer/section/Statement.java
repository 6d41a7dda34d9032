package se.samverkansgraf.importer.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Span;

/**
 * One piece of text that can state something.
 *
 * @param index its place among the document's statements, from 0
 * @param form what the layout makes of it
 * @param span its words
 * @param page the page it begins on, from 1
 * @param section index of the innermost section it stands in
 * @param place where it hangs
 * @param sentences its sentences; of a {@link Form#SENTENCE} itself alone
 */
public record Statement(int index, Form form, Span span, int page, int section, Place place, List<Span> sentences) {

    public Statement {
        sentences = List.copyOf(sentences);
    }

    /** What the layout makes of a statement. */
    public enum Form {
        /** The heading of the section it stands in. */
        HEADING,
        /** A sentence of running text. */
        SENTENCE,
        /** An item of a list. */
        ITEM,
        /** A filled cell of a table, below the header row and right of the first column. */
        CELL,
        /** A line of the signatures: place and day, name, title. */
        SIGNATURE
    }

    /**
     * Where a statement hangs.
     *
     * @param leadIn index of the statement that a list continues ('Polisen ska:'), or null
     * @param parent index of the item that a nested item stands under, or null
     * @param cell where in its table a cell stands, or null
     */
    public record Place(
            @Nullable Integer leadIn,
            @Nullable Integer parent,
            @Nullable TablePlace cell) {

        /** Running text. */
        static final Place RUNNING = new Place(null, null, null);
    }

    /**
     * The headings of a table's cell.
     *
     * @param rowHead the row's first cell: the activity
     * @param columnHead the header above the cell, or null where the table has no header row
     * @param topic the cell that says what the row is about: a row of its own above a group of rows, or the row's cell
     *     in the column for areas; null where there is none
     */
    public record TablePlace(
            Span rowHead,
            @Nullable Span columnHead,
            @Nullable Span topic) {}
}
