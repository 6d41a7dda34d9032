package se.samverkansgraf.importer.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import se.samverkansgraf.importer.text.Emphasis.Stress;

/** Walks the body of an ODT and tells the collector what it says. */
final class OdtWalk implements XmlParts.Handler {

    /** Elements that are not read, with all that they hold. */
    private static final Set<String> SKIPPED = Set.of(
            "annotation",
            "tracked-changes",
            "table-of-content",
            "automatic-styles",
            "font-face-decls",
            "scripts",
            "sequence-decls",
            "note-citation",
            "forms",
            "variable-decls",
            "user-field-decls");

    private final OdtStyles styles;
    private final OdtLists lists;
    private final Deque<StructureCollector> collectors = new ArrayDeque<>();
    private final Deque<Stress> stresses = new ArrayDeque<>();
    private final List<StructureCollector> floating = new ArrayList<>();
    private int skipDepth;
    private int textDepth;

    OdtWalk(StructureCollector collector, OdtStyles styles) {
        this.styles = styles;
        lists = new OdtLists(styles);
        collectors.push(collector);
    }

    Layout layout(String location) throws NotRead {
        return collector().layout(location);
    }

    @Override
    public void open(XMLStreamReader element) {
        String name = element.getLocalName();
        if (skipDepth > 0 || SKIPPED.contains(name)) {
            skipDepth++;
            return;
        }
        String style = XmlParts.attribute(element, "style-name");
        switch (name) {
            case "h", "p" -> beginParagraph(element, name, style);
            case "span" -> stresses.push(styles.stress(style) == Stress.NONE ? stress() : styles.stress(style));
            case "list" ->
                lists.begin(
                        style, XmlParts.attribute(element, "continue-numbering").equals("true"));
            case "list-item" -> lists.item(XmlParts.number(element, "start-value", -1));
            case "s" -> text(" ".repeat(Math.min(100, XmlParts.number(element, "c", 1))));
            case "tab" -> text("\t");
            case "line-break" -> collector().lineBreak();
            case "soft-page-break" -> collector().pageBreak();
            case "note", "text-box" -> collectors.push(collector().another());
            case "table" -> collector().beginTable();
            case "table-row" -> collector().beginRow();
            case "table-cell", "covered-table-cell" ->
                collector().beginCell(1, XmlParts.number(element, "number-rows-spanned", 1));
            default -> {
                // Fields and bookmarks show their words as text.
            }
        }
    }

    @Override
    public void close(XMLStreamReader element) {
        if (skipDepth > 0) {
            skipDepth--;
            return;
        }
        switch (element.getLocalName()) {
            case "h", "p" -> endParagraph();
            case "span" -> stresses.poll();
            case "list" -> lists.end();
            case "note", "text-box" -> floating.add(collectors.pop());
            case "table" -> collector().endTable();
            case "table-cell", "covered-table-cell" -> collector().endCell();
            default -> {
                // The other elements end nothing of their own.
            }
        }
    }

    /** White space in the source is one space; further ones are elements of their own. */
    @Override
    public void letters(String letters) {
        if (textDepth > 0 && skipDepth == 0) {
            StringBuilder words = new StringBuilder(letters.length());
            for (char letter : letters.toCharArray()) {
                boolean space = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
                boolean again = space && !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
                words.append(again ? "" : space ? " " : String.valueOf(letter));
            }
            text(words.toString());
        }
    }

    private StructureCollector collector() {
        return collectors.element();
    }

    private Stress stress() {
        Stress current = stresses.peek();
        return current == null ? Stress.NONE : current;
    }

    private void text(String letters) {
        if (textDepth > 0) {
            collector().text(letters, stress());
        }
    }

    private void beginParagraph(XMLStreamReader element, String name, String style) {
        textDepth++;
        boolean heading = name.equals("h");
        stresses.push(heading ? Stress.NONE : styles.stress(style));
        String sign = lists.sign(styles.listOf(style));
        if (heading) {
            int level = Math.max(1, XmlParts.number(element, "outline-level", 1));
            collector().lead(new Lead(Block.Shape.HEADING, sign, level, null));
        } else if (!sign.isEmpty()) {
            collector().lead(Lead.item(sign, lists.depth()));
        }
    }

    /** Notes and text boxes float: their words come after the paragraph that they are anchored in. */
    private void endParagraph() {
        textDepth--;
        stresses.poll();
        collector().endParagraph();
        if (collectors.size() == 1) {
            floating.forEach(collector()::append);
            floating.clear();
        }
    }
}
