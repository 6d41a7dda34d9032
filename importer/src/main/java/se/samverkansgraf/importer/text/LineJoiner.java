package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines that the layout merely wrapped, splits list signs off, and finds how deep items are nested. */
final class LineJoiner {

    private final String source;
    private final Wrapping wrapping;
    private final List<Draft> drafts = new ArrayList<>();
    private final ListDepth depths = new ListDepth();
    private final List<Part> parts = new ArrayList<>();

    private @Nullable Line first;
    private @Nullable Line last;
    private ListMarker marker = ListMarker.at("", 0, 0);
    private boolean unmarkedList;

    LineJoiner(String source, Wrapping wrapping) {
        this.source = source;
        this.wrapping = wrapping;
    }

    /**
     * Takes the next line.
     *
     * @param following the line after it, or null before a table or the end
     */
    void add(Line line, @Nullable Line following) {
        ListMarker found = ListMarker.at(source, line.start(), line.end());
        if (last != null && continues(line, found, following)) {
            parts.add(new Part(line.start(), line.end(), wrapping.glue(last, line)));
            last = line;
            return;
        }
        endBlock();
        begin(line, found);
    }

    /** Ends the block under way, as before a table. */
    void endBlock() {
        if (last != null) {
            Block.Shape shape = shape();
            int depth = shape == Block.Shape.LIST_ITEM ? depths.of(first.left()) : first.heading();
            if (shape != Block.Shape.LIST_ITEM) {
                depths.end(first.left());
            }
            drafts.add(new Draft(parts, shape, marker.sign(), depth, false, first.page(), null));
            unmarkedList = wrapping.endsWithColon(last) || unmarkedList && !wrapping.endsSentence(last);
        }
        parts.clear();
        last = null;
    }

    List<Draft> drafts() {
        return drafts;
    }

    private void begin(Line line, ListMarker found) {
        if (line.gap() == Line.Gap.BLANK) {
            unmarkedList = false;
        }
        first = line;
        last = line;
        marker = found;
        parts.add(new Part(found.next(), line.end(), Part.Glue.SPACE));
    }

    private Block.Shape shape() {
        if (first.heading() > 0) {
            return Block.Shape.HEADING;
        }
        return marker.isPresent() ? Block.Shape.LIST_ITEM : Block.Shape.PARAGRAPH;
    }

    private boolean continues(Line line, ListMarker found, @Nullable Line following) {
        if (line.gap() == Line.Gap.BLANK || line.heading() > 0 || last.heading() > 0 || line.face() != last.face()) {
            return false;
        }
        if (wrapping.endsInsideWord(last, line)) {
            return true;
        }
        boolean full = wrapping.isFull(last, line);
        if (found.isPresent()) {
            boolean ofThisList = marker.kind() == found.kind();
            return !ofThisList && wrapping.runsOn(last, line, full);
        }
        if (line.gap() == Line.Gap.PAGE) {
            return wrapping.isLower(line) && !wrapping.endsSentence(last) && !wrapping.endsWithColon(last);
        }
        if (wrapping.isLower(line)) {
            return full || !unmarkedList && wrapping.staysOpen(last, line);
        }
        return full && !wrapping.isHeadingBetween(last, line, following);
    }
}
