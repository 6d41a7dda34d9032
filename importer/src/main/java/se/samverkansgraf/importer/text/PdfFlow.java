package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a PDF's regions one after the other into a source text, and makes its lines and cells into blocks. */
final class PdfFlow {

    /** Every text column's right edge is set to this place, so that lines of all columns compare. */
    private static final double EDGE = 1000;

    /** A line that runs on ends within this distance of the edge, in points. */
    private static final double NARROWEST = EDGE - 150;

    private static final float LARGER = 1.1f;
    private static final int DEEPEST = 6;

    private final StringBuilder source = new StringBuilder();
    private final Emphasis emphasis = new Emphasis();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Float> rights = new HashMap<>();
    private final PdfFaces faces;
    private final List<PdfRegion> regions;
    private @Nullable PdfTable lastTable;
    private int table = -1;
    private int rowOffset;
    private boolean afterDrawn;

    PdfFlow(List<PdfRegion> regions) {
        this.regions = regions;
        faces = PdfFaces.of(regions);
        for (PdfRegion region : regions) {
            for (PdfItem item : region.items()) {
                if (item instanceof PdfLine line) {
                    rights.merge(key(region), line.right(), Math::max);
                }
            }
        }
    }

    Layout layout(int pages) {
        regions.forEach(this::add);
        String text = source.toString();
        LineJoiner joiner = new LineJoiner(text, Wrapping.of(text, lines, Wrapping.Unit.POINT));
        for (int at = 0; at < lines.size(); at++) {
            joiner.add(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : null);
        }
        joiner.endBlock();
        return new Layout(text, emphasis.applied(text, Tables.numbered(joiner.drafts())), pages);
    }

    private void add(PdfRegion region) {
        PdfLine above = null;
        PdfSpacing spacing = new PdfSpacing(faces.leading());
        for (PdfItem item : region.items()) {
            if (item instanceof PdfTable found) {
                add(found, region.page());
                above = null;
                spacing.endParagraph();
            } else if (item instanceof PdfLine line) {
                Line.Gap gap = above == null ? firstGap() : spacing.between(above, line);
                float shift = (float) EDGE - rights.getOrDefault(key(region), region.right());
                add(line, region.page(), shift, gap, faces.lead(line));
                spacing.take(line, gap);
                above = line;
                lastTable = null;
            }
        }
    }

    /** The first line of a page may go on with the paragraph before; after a table it begins anew. */
    private Line.Gap firstGap() {
        boolean afterTable = !lines.isEmpty()
                && lines.get(lines.size() - 1).lead() != null
                && lines.get(lines.size() - 1).lead().cell() != null;
        return afterTable ? Line.Gap.BLANK : Line.Gap.PAGE;
    }

    private void add(PdfTable found, int page) {
        boolean goesOn = lastTable != null && isContinuation(lastTable, found);
        int skipped = goesOn && found.row(0).equals(lastTable.row(0)) ? 1 : 0;
        if (!goesOn) {
            table--;
            rowOffset = 0;
        }
        for (PdfTable.Cell cell : found.cells()) {
            if (cell.row() >= skipped) {
                Block.Cell place = new Block.Cell(table, rowOffset + cell.row() - skipped, cell.column());
                Lead lead = found.shape() == Block.Shape.CELL
                        ? Lead.paragraph().in(place)
                        : new Lead(Block.Shape.COLUMN, "", 0, place);
                add(cell, page, lead);
            }
        }
        rowOffset += found.rows() - skipped;
        lastTable = goesOn ? lastTable : found;
    }

    private void add(PdfTable.Cell cell, int page, Lead lead) {
        float shift = (float) EDGE - cell.innerRight();
        PdfLine above = null;
        for (PdfLine line : cell.lines()) {
            Line.Gap gap = Line.Gap.PARAGRAPH;
            if (above != null) {
                gap = new PdfSpacing(faces.leading()).isWide(above, line) ? Line.Gap.PARAGRAPH : Line.Gap.NONE;
            }
            add(line, page, shift, gap, lead);
            above = line;
        }
    }

    /** Tables on following pages are one where their columns begin at the same places. */
    private static boolean isContinuation(PdfTable one, PdfTable next) {
        boolean alike = one.lefts().size() == next.lefts().size() && one.shape() == next.shape();
        for (int i = 0; alike && i < one.lefts().size(); i++) {
            alike = Math.abs(one.lefts().get(i) - next.lefts().get(i)) <= PdfRule.SLACK;
        }
        return alike;
    }

    private void add(PdfLine line, int page, float shift, Line.Gap gap, @Nullable Lead lead) {
        int start = source.length();
        int firstWord = 0;
        for (PdfWord word : line.words()) {
            source.append(source.length() > start ? " " : "");
            emphasis.mark(source.length(), source.length() + word.text().length(), word.stress());
            source.append(word.text());
            firstWord = firstWord == 0 ? source.length() - start : firstWord;
        }
        int end = source.length();
        source.append('\n');
        float wordWidth = line.words().get(0).right() - line.words().get(0).left();
        boolean drawn = DrawnLines.isContentsEntry(source, start, end) || DrawnLines.isRule(source, start, end);
        if (!drawn) {
            lines.add(new Line(
                    start,
                    end,
                    page,
                    line.left() + shift,
                    line.right() + shift,
                    wordWidth,
                    afterDrawn && gap == Line.Gap.NONE ? Line.Gap.BLANK : gap,
                    lead != null && lead.cell() != null ? 0 : faces.number(line),
                    lead));
        }
        afterDrawn = drawn;
    }

    /** Pages of one width share a right edge, and so do the first columns of all pages, and the second ones. */
    private static int key(PdfRegion region) {
        return region.column() == 0 ? -Math.round(region.right()) : region.column();
    }

    /** The faces of a document: which lines are larger than the usual ones, and how far lines lie apart. */
    private record PdfFaces(float usual, float leading, List<Float> larger) {

        static PdfFaces of(List<PdfRegion> regions) {
            Map<Float, Integer> letters = new TreeMap<>();
            List<Float> leadings = new ArrayList<>();
            for (PdfRegion region : regions) {
                PdfLine above = null;
                for (PdfItem item : region.items()) {
                    PdfLine line = item instanceof PdfLine found ? found : null;
                    if (line != null) {
                        letters.merge(size(line), line.text().length(), Integer::sum);
                        if (above != null && size(above) == size(line)) {
                            leadings.add((line.baseline() - above.baseline()) / size(line));
                        }
                    }
                    above = line;
                }
            }
            float usual = letters.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(1f);
            List<Float> larger = letters.keySet().stream()
                    .filter(size -> size > usual * LARGER)
                    .sorted((one, other) -> Float.compare(other, one))
                    .toList();
            leadings.removeIf(leading -> leading < 0.9f);
            leadings.sort(null);
            return new PdfFaces(usual, leadings.isEmpty() ? 1.2f : leadings.get(leadings.size() / 5), larger);
        }

        @Nullable Lead lead(PdfLine line) {
            int level = larger.indexOf(size(line)) + 1;
            return level > 0 ? Lead.heading(Math.min(level, DEEPEST)) : null;
        }

        int number(PdfLine line) {
            return Math.round(size(line) * 4) + (line.isBold() ? 1 : 0);
        }

        /** Sizes that differ by less than half a point are one. */
        private static float size(PdfLine line) {
            return Math.round(line.size() * 2) / 2f;
        }
    }
}
