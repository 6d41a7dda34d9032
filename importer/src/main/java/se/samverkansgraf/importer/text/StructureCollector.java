package se.samverkansgraf.importer.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.TooLarge;

/**
 * Collects what formats with a structure of their own say: paragraphs, headings, list items, tables, in reading order.
 *
 * <p>A paragraph is whatever text comes between two calls of {@link #endParagraph()}; line breaks inside it stay.
 */
final class StructureCollector {

    private static final int CAPACITY = 4096;

    private final StringBuilder source = new StringBuilder(CAPACITY);
    private final Emphasis emphasis = new Emphasis();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Deque<TableGrid> tables = new ArrayDeque<>();
    private final int mostCharacters;
    private int start;
    private int page = 1;
    private int tableCount;
    private @Nullable Lead lead;

    /**
     * Makes an empty collector.
     *
     * @param mostCharacters letters beyond this number are not kept; {@link #layout(String)} then refuses the document
     */
    StructureCollector(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** An empty collector for text that floats beside this one's. */
    StructureCollector another() {
        return new StructureCollector(mostCharacters);
    }

    /** Adds what floated beside, as paragraphs of their own on the page under way. */
    void append(StructureCollector aside) {
        aside.endText();
        for (Paragraph paragraph : aside.paragraphs) {
            int from = source.length();
            text(aside.source.substring(paragraph.start(), paragraph.end()), Emphasis.Stress.NONE);
            emphasis.copy(aside.emphasis, paragraph.start(), from, source.length() - from);
            lead = paragraph.cell() == null ? paragraph.lead() : null;
            endParagraph();
        }
    }

    /** Says what the paragraph under way is; holds until it ends. */
    void lead(Lead said) {
        lead = said;
    }

    /** Forgets what was said of a paragraph that never came. */
    void dropLead() {
        lead = null;
    }

    void text(CharSequence letters, Emphasis.Stress stress) {
        if (source.length() <= mostCharacters) {
            int from = source.length();
            source.append(letters);
            emphasis.mark(from, source.length(), stress);
        }
    }

    /** True where nothing but white space stands in the paragraph under way, or after its last line break. */
    boolean atLineStart() {
        int at = source.length();
        while (at > start && source.charAt(at - 1) == ' ') {
            at--;
        }
        return at == start || source.charAt(at - 1) == '\n';
    }

    /** Breaks the line; in a heading, which is one block, it parts words only. */
    void lineBreak() {
        boolean heading = lead != null && lead.shape() == Block.Shape.HEADING;
        text(heading ? " " : "\n", Emphasis.Stress.NONE);
    }

    void pageBreak() {
        page++;
    }

    /** Ends the paragraph under way; an empty one counts as a blank line. */
    void endParagraph() {
        Block.Cell cell = tables.isEmpty() ? null : tables.peek().cell();
        Lead said = cell == null ? lead : (lead == null ? Lead.paragraph() : lead).in(cell);
        if (source.length() > start || cell == null) {
            paragraphs.add(new Paragraph(start, source.length(), page, said));
        }
        start = source.length();
        lead = null;
    }

    void beginTable() {
        endText();
        tables.push(new TableGrid(tableCount++, paragraphs.size()));
    }

    void beginRow() {
        endText();
        if (!tables.isEmpty()) {
            tables.peek().beginRow();
        }
    }

    /**
     * Begins a cell.
     *
     * @param columns columns it spans, at least 1
     * @param rows rows it spans, at least 1
     */
    void beginCell(int columns, int rows) {
        endText();
        if (!tables.isEmpty()) {
            tables.peek().beginCell(columns, rows);
        }
    }

    void endCell() {
        endText();
        if (!tables.isEmpty()) {
            tables.peek().endCell();
        }
    }

    /** Ends a table; one that only lays a page out is no table, one inside a cell belongs to that cell. */
    void endTable() {
        endText();
        if (tables.isEmpty()) {
            return;
        }
        TableGrid table = tables.pop();
        Block.Cell outer = tables.isEmpty() ? null : tables.peek().cell();
        if (!table.isTabular(paragraphs)) {
            table.moveTo(outer, paragraphs);
        } else if (outer != null) {
            tables.peek().holds(table);
        }
    }

    /**
     * What was collected.
     *
     * @param location of the document, for an issue
     * @throws NotRead if there were too many letters
     */
    Layout layout(String location) throws NotRead {
        while (!tables.isEmpty()) {
            endTable();
        }
        endText();
        if (source.length() > mostCharacters) {
            throw new NotRead(new TooLarge(location, TooLarge.Measure.CHARACTERS, mostCharacters));
        }
        String text = source.toString();
        TextRows rows = new TextRows(text);
        for (Paragraph paragraph : paragraphs) {
            rows.paragraph(paragraph.start(), paragraph.end(), paragraph.page(), paragraph.lead());
        }
        return new Layout(text, emphasis.applied(text, RowReader.drafts(text, rows.rows())), page);
    }

    private void endText() {
        if (source.length() > start) {
            endParagraph();
        }
    }
}
