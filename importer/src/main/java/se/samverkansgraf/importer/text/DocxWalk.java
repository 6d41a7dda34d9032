package se.samverkansgraf.importer.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Walks the body of a DOCX and tells the collector what it says. */
final class DocxWalk implements XmlParts.Handler {

    /** Which marks count pages: those Word left where it last broke them, or those the author set. */
    enum PageBreaks {
        AS_RENDERED,
        AS_ASKED_FOR
    }

    /** Elements that are not read, with all that they hold: what was deleted or moved away, and copies. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "rPrChange", "pPrChange");

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final PageBreaks pageBreaks;
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<StructureCollector> collectors = new ArrayDeque<>();
    private final List<StructureCollector> boxes = new ArrayList<>();
    private int skipDepth;
    private int pendingCell;
    private boolean inText;
    private boolean placeholder;

    DocxWalk(StructureCollector collector, DocxStyles styles, DocxNumbering numbering, PageBreaks pageBreaks) {
        this.styles = styles;
        this.numbering = numbering;
        this.pageBreaks = pageBreaks;
        collectors.push(collector);
    }

    Layout layout(String location) throws NotRead {
        return collector().layout(location);
    }

    @Override
    public void open(XMLStreamReader element) {
        String name = element.getLocalName();
        if (skipDepth > 0 || SKIPPED.contains(name) || placeholder && name.equals("sdtContent")) {
            skipDepth++;
            placeholder = false;
            return;
        }
        if (element.getNamespaceURI() != null && element.getNamespaceURI().contains("wordprocessingml")) {
            openWord(element, name);
        }
    }

    @Override
    public void close(XMLStreamReader element) {
        if (skipDepth > 0) {
            skipDepth--;
            return;
        }
        switch (element.getLocalName()) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "pPr" -> paragraph().endProperties(styles, numbering, collector());
            case "r" -> paragraph().endRun();
            case "txbxContent" -> endBox();
            case "tc" -> endCell();
            case "tbl" -> collector().endTable();
            default -> {
                // The other elements end nothing of their own.
            }
        }
    }

    @Override
    public void letters(String letters) {
        if (inText && skipDepth == 0) {
            text(letters);
        }
    }

    private void openWord(XMLStreamReader element, String name) {
        switch (name) {
            case "p" -> beginParagraph();
            case "t" -> inText = true;
            case "tab" -> {
                if (!paragraph().inProperties()) {
                    text("\t");
                }
            }
            case "br", "cr" -> lineBreak(element);
            case "noBreakHyphen" -> text("-");
            case "softHyphen" -> text("\u00AD");
            case "sym" -> text(symbol(XmlParts.attribute(element, "char")));
            case "lastRenderedPageBreak" -> pageBreak(PageBreaks.AS_RENDERED);
            case "pageBreakBefore" -> pageBreak(PageBreaks.AS_ASKED_FOR);
            case "showingPlcHdr" -> placeholder = true;
            case "txbxContent" -> beginBox();
            case "tbl" -> {
                beginPendingCell();
                collector().beginTable();
            }
            case "tr" -> collector().beginRow();
            case "tc" -> pendingCell = 1;
            case "gridSpan" -> pendingCell = Math.max(1, XmlParts.number(element, "val", 1));
            default -> paragraph().property(element, name, styles);
        }
    }

    private StructureCollector collector() {
        return collectors.element();
    }

    private DocxParagraph paragraph() {
        DocxParagraph current = paragraphs.peek();
        return current == null ? new DocxParagraph() : current;
    }

    private void text(String letters) {
        paragraph().text(letters, collector());
    }

    private void lineBreak(XMLStreamReader element) {
        String type = XmlParts.attribute(element, "type");
        if (type.equals("page")) {
            pageBreak(PageBreaks.AS_ASKED_FOR);
        } else {
            collector().lineBreak();
        }
    }

    private void pageBreak(PageBreaks kind) {
        if (kind == pageBreaks) {
            collector().pageBreak();
        }
    }

    private void beginParagraph() {
        beginPendingCell();
        paragraphs.push(new DocxParagraph());
    }

    private void endParagraph() {
        if (!paragraphs.isEmpty()) {
            paragraphs.pop();
            collector().endParagraph();
            if (collectors.size() == 1) {
                boxes.forEach(collector()::append);
                boxes.clear();
            }
        }
    }

    private void beginPendingCell() {
        if (pendingCell > 0) {
            collector().beginCell(pendingCell, 1);
            pendingCell = 0;
        }
    }

    private void endCell() {
        beginPendingCell();
        collector().endCell();
    }

    /** A text box floats: its words come after the paragraph that it is anchored in. */
    private void beginBox() {
        collectors.push(collector().another());
    }

    private void endBox() {
        if (collectors.size() > 1) {
            boxes.add(collectors.pop());
        }
    }

    private static String symbol(String hexadecimal) {
        try {
            return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
        } catch (NumberFormatException unknown) {
            return "";
        }
    }
}
