package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/** A piece of a made document, from which the same words can be laid out in every format. */
public sealed interface Piece {

    /** A heading of level 1 to 3, with its number, or an empty one. */
    record Heading(int level, String number, String words) implements Piece {}

    /** Running text. */
    record Text(String words) implements Piece {}

    /** An item of a list: its sign, such as '•' or '2.', its depth from 0, its words. */
    record Item(String sign, int depth, String words) implements Piece {}

    /** A table, its rows of equally many cells; an empty text is an empty cell. */
    record Table(List<List<String>> rows) implements Piece {}

    /** Lines whose entries stand side by side, as in signature blocks. */
    record Columns(List<List<String>> lines) implements Piece {}

    /** The pieces of a text that was read, so that it can be laid out anew. */
    static List<Piece> of(CanonicalText text) {
        List<Piece> pieces = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Block before = null;
        for (Block block : text.blocks()) {
            if (before != null && before.cell() != null && !isSameGrid(before, block)) {
                pieces.add(grid(before, rows));
                rows = new ArrayList<>();
            }
            if (block.cell() == null) {
                pieces.add(piece(block, text.of(block)));
            } else {
                put(rows, block.cell(), text.of(block));
            }
            before = block;
        }
        if (before != null && before.cell() != null) {
            pieces.add(grid(before, rows));
        }
        return pieces;
    }

    private static boolean isSameGrid(Block one, Block other) {
        return other.cell() != null && one.cell().table() == other.cell().table();
    }

    private static Piece piece(Block block, String words) {
        return switch (block.shape()) {
            case HEADING -> new Heading(Math.max(1, block.depth()), block.marker(), words);
            case LIST_ITEM -> new Item(block.marker(), block.depth(), words);
            default -> new Text(words);
        };
    }

    private static Piece grid(Block block, List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> even = rows.stream().map(row -> filled(row, width)).toList();
        return block.shape() == Block.Shape.CELL ? new Table(even) : new Columns(even);
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static void put(List<List<String>> rows, Block.Cell cell, String words) {
        while (rows.size() <= cell.row()) {
            rows.add(new ArrayList<>());
        }
        List<String> row = rows.get(cell.row());
        while (row.size() <= cell.column()) {
            row.add("");
        }
        row.set(cell.column(), row.get(cell.column()).isEmpty() ? words : row.get(cell.column()) + ' ' + words);
    }
}
