package se.samverkansgraf.importer.text;

import org.jspecify.annotations.Nullable;

/**
 * What a format itself says of a paragraph, where it says something.
 *
 * @param shape heading, list item or paragraph
 * @param marker the list sign or number that the format shows before it, or empty
 * @param depth level of a heading from 1, nesting of a list item from 0
 * @param cell the cell it stands in, or null outside tables
 */
record Lead(Block.Shape shape, String marker, int depth, Block.@Nullable Cell cell) {

    static Lead heading(int level) {
        return new Lead(Block.Shape.HEADING, "", level, null);
    }

    static Lead item(String marker, int depth) {
        return new Lead(Block.Shape.LIST_ITEM, marker, depth, null);
    }

    static Lead paragraph() {
        return new Lead(Block.Shape.PARAGRAPH, "", 0, null);
    }

    Lead in(Block.@Nullable Cell place) {
        return new Lead(shape, marker, depth, place);
    }
}
