package se.samverkansgraf.importer.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import se.samverkansgraf.importer.text.Emphasis.Stress;

/** Walks a web page's elements and tells the collector what they say. */
final class HtmlWalk implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "ul");
    /** First figure of the least font weight that counts as bold. */
    private static final char LEAST_BOLD = '6';

    private final StructureCollector collector;
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private int bold;
    private int italic;
    private int verbatim;
    private final HtmlSpace space = new HtmlSpace();

    HtmlWalk(StructureCollector collector) {
        this.collector = collector;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element, element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
    }

    private void open(Element element, String name) {
        bold += isBold(element, name) ? 1 : 0;
        italic += isItalic(element, name) ? 1 : 0;
        if (BLOCKS.contains(name)) {
            endBlock();
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> collector.lead(Lead.heading(name.charAt(1) - '0'));
            case "ul", "ol" -> lists.push(new HtmlList(element));
            case "li" -> collector.lead(item(element));
            case "br" -> lineBreak();
            case "pre" -> verbatim++;
            case "table" -> collector.beginTable();
            case "tr" -> collector.beginRow();
            case "td", "th" -> collector.beginCell(span(element, "colspan"), span(element, "rowspan"));
            case "img" -> space.take(' ');
            default -> {
                // Inline elements stand between letters and part nothing.
            }
        }
    }

    private void close(Element element, String name) {
        bold -= isBold(element, name) ? 1 : 0;
        italic -= isItalic(element, name) ? 1 : 0;
        if (BLOCKS.contains(name)) {
            endBlock();
        }
        switch (name) {
            case "li", "h1", "h2", "h3", "h4", "h5", "h6" -> collector.dropLead();
            case "ul", "ol" -> lists.pop();
            case "pre" -> verbatim--;
            case "table" -> collector.endTable();
            case "td", "th" -> collector.endCell();
            default -> {
                // The other elements end nothing of their own.
            }
        }
    }

    private Lead item(Element element) {
        if (lists.isEmpty()) {
            return Lead.item("•", 0);
        }
        return Lead.item(lists.peek().next(element), lists.size() - 1);
    }

    private void lineBreak() {
        collector.lineBreak();
        space.clear();
    }

    /** Ends the paragraph where it has words: an item's own paragraph element begins after the item's sign. */
    private void endBlock() {
        space.clear();
        if (!collector.atLineStart()) {
            collector.endParagraph();
        }
    }

    /** White space in a page's source is one space, or one tab inside a line, but for preformatted text. */
    private void words(String text) {
        if (verbatim > 0) {
            collector.text(text, stress());
            return;
        }
        StringBuilder words = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == ' ' || letter >= '\t' && letter <= '\r') {
                space.take(letter);
            } else {
                boolean atStart = words.isEmpty() && collector.atLineStart();
                words.append(atStart ? "" : space.shown()).append(letter);
                space.clear();
            }
        }
        collector.text(words, stress());
    }

    private Stress stress() {
        return bold > 0 ? Stress.BOLD : italic > 0 ? Stress.ITALIC : Stress.NONE;
    }

    private static boolean isBold(Element element, String name) {
        return name.equals("b") || name.equals("strong") || name.equals("th") || isHeavy(style(element));
    }

    private static boolean isItalic(Element element, String name) {
        return name.equals("i") || name.equals("em") || style(element).contains("font-style:italic");
    }

    private static boolean isHeavy(String style) {
        int at = style.indexOf("font-weight:");
        if (at < 0) {
            return false;
        }
        String weight = style.substring(at + "font-weight:".length());
        return weight.startsWith("bold")
                || !weight.isEmpty() && weight.charAt(0) >= LEAST_BOLD && weight.charAt(0) <= '9';
    }

    private static String style(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static int span(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        boolean number = !value.isEmpty() && value.length() < 4 && value.chars().allMatch(Character::isDigit);
        return number ? Math.max(1, Integer.parseInt(value)) : 1;
    }
}
