package se.samverkansgraf.importer.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the tables of a document. */
final class Tables {

    private Tables() {}

    /** Gives tables the numbers from 0 on in reading order, whatever numbers told them apart before. */
    static List<Draft> numbered(List<Draft> drafts) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return drafts.stream().map(draft -> numbered(draft, numbers)).toList();
    }

    private static Draft numbered(Draft draft, Map<Integer, Integer> numbers) {
        Block.Cell cell = draft.cell();
        if (cell == null) {
            return draft;
        }
        int number = numbers.computeIfAbsent(cell.table(), table -> numbers.size());
        return draft.in(new Block.Cell(number, cell.row(), cell.column()));
    }
}
