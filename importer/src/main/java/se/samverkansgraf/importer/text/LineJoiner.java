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
            Lead lead = lead(first);
            int depth = lead.depth();
            if (lead.shape() == Block.Shape.LIST_ITEM && first.lead() == null) {
                depth = depths.of(first.left());
            } else if (lead.shape() != Block.Shape.LIST_ITEM) {
                depths.end(first.left());
            }
            boolean cell = lead.cell() != null && lead.shape() != Block.Shape.COLUMN;
            Block.Shape shape = cell ? Block.Shape.CELL : lead.shape();
            drafts.add(new Draft(parts, shape, lead.marker(), depth, false, first.page(), lead.cell()));
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
        boolean typed = hasNumber(found.sign());
        boolean numbered = line.lead() != null && hasNumber(line.lead().marker());
        marker = numbered && !typed ? ListMarker.at(source, line.start(), line.start()) : found;
        parts.add(new Part(marker.next(), line.end(), Part.Glue.SPACE));
    }

    /** 'Ansvarig: kommunen' indented below the words of an item, or after a line break inside it. */
    private boolean isLabelOfItem(Line line) {
        boolean bullet = first.lead() == null
                ? marker.isPresent() && !hasNumber(marker.sign()) && line.left() > first.left()
                : first.lead().shape() == Block.Shape.LIST_ITEM
                        && !hasNumber(first.lead().marker());
        return bullet && wrapping.isLabelled(line);
    }

    /** A sentence right below a whole one of an item, as far in as the words after the item's sign. */
    private boolean hangsBelow(Line line) {
        return first.lead() == null
                && line.gap() == Line.Gap.NONE
                && marker.isPresent()
                && !hasNumber(marker.sign())
                && line.left() > first.left()
                && wrapping.endsSentence(last)
                && wrapping.endsSentence(line);
    }

    /** What a block is: as its format says, or as its own list sign shows. */
    private Lead lead(Line line) {
        if (line.lead() == null) {
            return marker.isPresent() ? Lead.item(marker.sign(), 0) : Lead.paragraph();
        }
        Lead lead = line.lead();
        if (!marker.isPresent()) {
            return lead;
        }
        boolean item = lead.shape() == Block.Shape.PARAGRAPH && lead.cell() == null;
        Block.Shape shape = item ? Block.Shape.LIST_ITEM : lead.shape();
        return new Lead(shape, marker.sign(), lead.depth(), lead.cell());
    }

    private static boolean hasNumber(String sign) {
        for (int at = 0; at < sign.length(); at++) {
            if (Character.isLetterOrDigit(sign.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(Line line) {
        return line.lead() != null && line.lead().shape() == Block.Shape.HEADING;
    }

    /** True where the format does not say that something new begins: next lines of a cell, of a PDF's heading. */
    private boolean isOfSameLead(Line line) {
        if (line.lead() == null) {
            return cell(last) == null && !isHeading(last);
        }
        if (cell(line) != null) {
            return cell(line).equals(cell(last));
        }
        return line.face() != 0 && line.lead().equals(last.lead());
    }

    private static Block.@Nullable Cell cell(Line line) {
        return line.lead() == null ? null : line.lead().cell();
    }

    /** One of several lines that all open with 'att' is an item of a list that no sign marks. */
    private boolean isUnmarkedItem(Line line, @Nullable Line following) {
        boolean among = wrapping.opensWithThat(first) || following != null && wrapping.opensWithThat(following);
        return among && wrapping.opensWithThat(line);
    }

    private boolean continues(Line line, ListMarker found, @Nullable Line following) {
        if (line.gap().partsBlocks() || line.face() != last.face() || !isOfSameLead(line)) {
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
            boolean open = !wrapping.endsSentence(last) && !wrapping.endsWithColon(last);
            return open && (wrapping.isLower(line) || full && wrapping.reachesEdge(last));
        }
        if (!full && isUnmarkedItem(line, following)) {
            return false;
        }
        if (wrapping.isLower(line)) {
            return full || !unmarkedList && wrapping.staysOpen(last, line);
        }
        return isLabelOfItem(line)
                || hangsBelow(line)
                || wrapping.endsBeforePeriod(last, line)
                || wrapping.endsOpen(last)
                || full && !wrapping.isHeadingBetween(last, line, following);
    }
}
