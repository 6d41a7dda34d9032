package se.samverkansgraf.importer.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block before its letters are cleaned: ranges of the source text instead of a span.
 *
 * @param parts the ranges, in reading order, at least one
 */
record Draft(
        List<Part> parts,
        Block.Shape shape,
        String marker,
        int depth,
        boolean emphasised,
        int page,
        Block.@Nullable Cell cell) {

    Draft {
        parts = List.copyOf(parts);
    }

    static Draft paragraph(List<Part> parts, int page) {
        return new Draft(parts, Block.Shape.PARAGRAPH, "", 0, false, page, null);
    }

    Draft withParts(List<Part> others, boolean strong) {
        return new Draft(others, shape, marker, depth, emphasised || strong, page, cell);
    }
}
