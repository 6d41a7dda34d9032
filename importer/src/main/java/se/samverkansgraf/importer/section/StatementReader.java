package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.importer.section.Statement.Place;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.importer.text.Block.Cell;
import se.samverkansgraf.importer.text.Block.Shape;
import se.samverkansgraf.model.fact.Span;

/** Turns lines into statements: sentences, items with what leads into them, cells with their headings. */
final class StatementReader {

    private final String text;
    private final List<Line> lines;
    private final BitSet headings;
    private final BitSet signatures;
    private final LabelledEntries entries;
    private final List<Integer> sectionOf;
    private final SentenceSplitter sentences;
    private final ListSigns signs;
    private final List<Statement> statements = new ArrayList<>();
    private final ListNesting nesting = new ListNesting();
    private @Nullable Integer leadIn;

    StatementReader(String text, Marked marked, List<Integer> sectionOf, SentenceSplitter sentences, ListSigns signs) {
        this.text = text;
        this.lines = marked.lines();
        this.headings = marked.headings();
        this.signatures = marked.signatures();
        this.entries = marked.entries();
        this.sectionOf = sectionOf;
        this.sentences = sentences;
        this.signs = signs;
    }

    /** The lines with those that are headings, those that are signatures, and those that make up entries of a plan. */
    record Marked(List<Line> lines, BitSet headings, BitSet signatures, LabelledEntries entries) {}

    /** The statements in the text's order. */
    List<Statement> read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean item = isItem(i) && !isSpeech(line);
            if (!item) {
                nesting.end();
            }
            LabelledEntries.Entry entry = entries.at(i);
            if (entry != null) {
                readEntry(entry);
                i = entry.last();
                leadIn = null;
            } else if (item) {
                readItem(line);
            } else if (line.is(Shape.CELL) && !signatures.get(i)) {
                i = readTable(i);
                leadIn = null;
            } else {
                readOther(line);
                leadIn = opensList(line) ? Integer.valueOf(statements.size() - 1) : null;
            }
        }
        return statements;
    }

    /**
     * An item by its sign, by who undertakes it in parentheses behind it, or one of several paragraphs that open as
     * items do: 'Att …', 'Att …'.
     */
    private boolean isItem(int i) {
        Line line = lines.get(i);
        if (headings.get(i) || signatures.get(i)) {
            return false;
        }
        return line.is(Shape.LIST_ITEM)
                || line.is(Shape.PARAGRAPH) && line.assignedInParentheses()
                || opensAsItem(i) && (opensAsItem(i - 1) || opensAsItem(i + 1));
    }

    private boolean opensAsItem(int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).is(Shape.PARAGRAPH)
                && signs.opensItem(lines.get(i).words());
    }

    private boolean isSpeech(Line line) {
        return signs.isSpeech(line.block().marker(), line.words());
    }

    private void readItem(Line line) {
        Integer parent = nesting.add(line, statements.size());
        Span span = line.block().span();
        add(line, Form.ITEM, span, new Place(leadIn, parent, null), sentences.split(text, span));
    }

    /** What is done and who does it, as a row of a table; what further labels tell states nothing. */
    private void readEntry(LabelledEntries.Entry entry) {
        for (LabelledEntries.Part part : entry.parts()) {
            TablePlace place = new TablePlace(entry.activity(), part.label(), null);
            add(lines.get(part.line()), Form.CELL, part.named(), new Place(null, null, place), List.of(part.named()));
        }
    }

    private void readOther(Line line) {
        Span span = line.block().span();
        if (signatures.get(line.index())) {
            add(line, Form.SIGNATURE, span, Place.RUNNING, List.of(span));
        } else if (headings.get(line.index())) {
            add(line, Form.HEADING, span, Place.RUNNING, List.of(span));
        } else {
            for (Span sentence : sentences.split(text, span)) {
                add(line, Form.SENTENCE, sentence, Place.RUNNING, List.of(sentence));
            }
        }
    }

    /** A line leads into the list below it where no full stop separates them, or it says that something follows. */
    private boolean opensList(Line line) {
        int next = line.index() + 1;
        boolean listBelow = next < lines.size() && isItem(next);
        if (!listBelow || statements.isEmpty()) {
            return false;
        }
        Span last = statements.get(statements.size() - 1).span();
        return headings.get(line.index()) || !line.endsWith('.') || signs.announces(last.of(text));
    }

    private int readTable(int first) {
        Cell cell = lines.get(first).block().cell();
        int end = first + 1;
        while (end < lines.size() && isOfTable(lines.get(end), cell)) {
            end++;
        }
        for (TableReader.Assigned assigned : new TableReader(lines.subList(first, end)).assigned()) {
            add(
                    assigned.line(),
                    Form.CELL,
                    assigned.span(),
                    new Place(null, null, assigned.place()),
                    List.of(assigned.span()));
        }
        return end - 1;
    }

    private static boolean isOfTable(Line line, @Nullable Cell cell) {
        Cell own = line.block().cell();
        return line.is(Shape.CELL) && own != null && cell != null && own.table() == cell.table();
    }

    private void add(Line line, Form form, Span span, Place place, List<Span> parts) {
        statements.add(new Statement(
                statements.size(), form, span, line.block().page(), sectionOf.get(line.index()), place, parts));
    }
}
