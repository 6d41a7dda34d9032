package se.samverkansgraf.importer.text;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Span;

/**
 * One visually separate piece of a document: a heading line, a paragraph, a list item, a table cell, a signature line.
 * Lines that the layout merely wrapped are one block; blocks lie in reading order and never overlap.
 *
 * @param span where its words stand in the canonical text, without number, bullet sign or markup
 * @param shape what the layout says it is; the section stage decides what it means
 * @param marker the list sign or number before it, as written ('•', '2.1', 'a)'), or empty
 * @param depth nesting depth: of a heading its level from 1 (0 where the layout tells none), of a list item its
 *     indentation step from 0
 * @param emphasised true where the whole block is bold or italic
 * @param page the page it begins on, from 1
 * @param cell its place in a table, or null outside tables
 */
public record Block(
        Span span,
        Shape shape,
        String marker,
        int depth,
        boolean emphasised,
        int page,
        @Nullable Cell cell) {

    /** What the layout says a block is. */
    public enum Shape {
        /** The format itself marks it as a heading: h1–h6, a heading style, Markdown #, larger or bold type alone. */
        HEADING,
        /** Running text, and every line whose part the layout does not tell. */
        PARAGRAPH,
        /** An item of a list, by the format or by its sign. */
        LIST_ITEM,
        /** A cell of a table. */
        CELL,
        /** One entry of a space-padded line, as in signature columns; {@code cell} gives line and column. */
        COLUMN
    }

    /**
     * A place in a table or in a group of padded lines.
     *
     * @param table number of the table in the document, from 0
     * @param row from 0
     * @param column from 0
     */
    public record Cell(int table, int row, int column) {}
}
