package se.samverkansgraf.importer.text;

/** Follows the table under way in an RTF, whose rows and cells are only ended, never begun. */
final class RtfTable {

    private boolean inTable;
    private boolean inRow;
    private boolean inCell;

    /** Tells that words or a cell's end come inside a table. */
    void enter(StructureCollector collector) {
        if (!inTable) {
            collector.beginTable();
        }
        if (!inRow) {
            collector.beginRow();
        }
        if (!inCell) {
            collector.beginCell(1, 1);
        }
        inTable = true;
        inRow = true;
        inCell = true;
    }

    /** Tells that words come outside every table. */
    void leave(StructureCollector collector) {
        if (inTable) {
            collector.endTable();
        }
        inTable = false;
        inRow = false;
        inCell = false;
    }

    void endCell(StructureCollector collector) {
        enter(collector);
        collector.endCell();
        inCell = false;
    }

    void endRow() {
        inRow = false;
        inCell = false;
    }
}
