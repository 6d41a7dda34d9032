package se.samverkansgraf.importer.text;

import org.jspecify.annotations.Nullable;

/** Tells from the places of two lines whether a paragraph ends between them. */
final class PdfSpacing {

    /** Lines of one paragraph lie no further apart than the usual distance times this. */
    private static final float WIDER = 1.2f;

    /** A shift of the left edge by this part of the type's size is an indentation. */
    private static final float INDENT = 0.7f;

    /** A larger shift is another place on the page, not an indentation. */
    private static final float FURTHEST_INDENT = 6;

    private final float leading;
    private @Nullable PdfLine before;
    private float itemText = -1;
    private boolean hangs;

    /**
     * Begins a region.
     *
     * @param leading the usual distance of lines, in sizes of the type
     */
    PdfSpacing(float leading) {
        this.leading = leading;
    }

    Line.Gap between(PdfLine above, PdfLine line) {
        if (isWide(above, line)) {
            return Line.Gap.BLANK;
        }
        return isIndented(above, line) ? Line.Gap.PARAGRAPH : Line.Gap.NONE;
    }

    boolean isWide(PdfLine above, PdfLine line) {
        float size = Math.max(above.size(), line.size());
        return line.baseline() - above.baseline() > leading * WIDER * size;
    }

    /** Remembers a line: whether it begins an item, and where the item's words begin. */
    void take(PdfLine line, Line.Gap gap) {
        float text = itemText(line);
        if (text >= 0) {
            itemText = text;
            hangs = false;
        } else if (gap != Line.Gap.NONE) {
            itemText = -1;
        } else if (itemText >= 0 && Math.abs(line.left() - itemText) < INDENT * line.size()) {
            hangs = true;
        }
        before = line;
    }

    void endParagraph() {
        before = null;
        itemText = -1;
    }

    /** A paragraph's first line may be indented; after an item whose lines hang, a line further left begins anew. */
    private boolean isIndented(PdfLine above, PdfLine line) {
        float shift = line.left() - above.left();
        float least = INDENT * line.size();
        if (itemText >= 0) {
            return hangs && line.left() < itemText - least;
        }
        boolean first = before == null;
        return !first && shift > least && shift < FURTHEST_INDENT * line.size() && line.size() == above.size();
    }

    /** Where the words of an item begin, or -1 where the line begins none. */
    private static float itemText(PdfLine line) {
        String text = line.text();
        int next = ListMarker.at(text, 0, text.length()).next();
        if (next == 0) {
            return -1;
        }
        int letters = 0;
        for (PdfWord word : line.words()) {
            if (letters >= next) {
                return word.left();
            }
            letters += word.text().length() + 1;
        }
        return line.words().get(0).left();
    }
}
