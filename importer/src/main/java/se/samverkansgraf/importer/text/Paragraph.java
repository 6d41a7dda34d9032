package se.samverkansgraf.importer.text;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph as a format delimits it, its line breaks inside.
 *
 * @param start first source offset
 * @param end offset after its last letter; equal to {@code start} for a blank line
 * @param page the page it begins on, from 1
 * @param lead what the format says of it, or null where it says no more
 */
record Paragraph(int start, int end, int page, @Nullable Lead lead) {

    Block.@Nullable Cell cell() {
        return lead == null ? null : lead.cell();
    }

    /** The same words elsewhere: in another cell, or outside every table. */
    Paragraph in(Block.@Nullable Cell cell) {
        Lead moved = lead == null ? Lead.paragraph().in(cell) : lead.in(cell);
        return new Paragraph(start, end, page, moved.equals(Lead.paragraph()) ? null : moved);
    }
}
