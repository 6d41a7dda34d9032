package se.samverkansgraf.importer.rule;

import java.util.ArrayList;
import java.util.List;
import se.samverkansgraf.model.fact.Span;

/**
 * An example of a rule: a text and the parts of it that the rule must read.
 *
 * @param text the text without its marks
 * @param spans the marked parts, in order, none overlapping
 */
public record MarkedText(String text, List<Span> spans) {

    private static final char OPEN = '«';
    private static final char CLOSE = '»';

    public MarkedText {
        spans = List.copyOf(spans);
    }

    /** The text with its marks, as {@link #parse} reads it. */
    public String marked() {
        StringBuilder marked = new StringBuilder(text);
        for (int i = spans.size() - 1; i >= 0; i--) {
            marked.insert(spans.get(i).end(), CLOSE).insert(spans.get(i).start(), OPEN);
        }
        return marked.toString();
    }

    /**
     * Reads a text in which each part is written between « and ».
     *
     * @throws IllegalArgumentException if a mark lacks its other half or encloses nothing
     */
    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (char c : marked.toCharArray()) {
            if (c == OPEN && open < 0) {
                open = text.length();
            } else if (c == CLOSE && open >= 0 && open < text.length()) {
                spans.add(new Span(open, text.length()));
                open = -1;
            } else if (c == OPEN || c == CLOSE) {
                throw new IllegalArgumentException("the marks « and » do not pair in '%s'".formatted(marked));
            } else {
                text.append(c);
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("a mark « is left open in '%s'".formatted(marked));
        }
        return new MarkedText(text.toString(), spans);
    }
}
