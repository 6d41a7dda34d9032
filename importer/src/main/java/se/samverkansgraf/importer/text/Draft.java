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

    Draft in(Block.@Nullable Cell place) {
        return new Draft(parts, shape, marker, depth, emphasised, page, place);
    }

    Draft withParts(List<Part> others, boolean strong) {
        return new Draft(others, shape, marker, depth, emphasised || strong, page, cell);
    }
}
