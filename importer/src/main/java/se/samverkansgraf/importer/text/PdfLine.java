package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand on one line of a page or of a table's cell.
 *
 * @param words from left to right, at least one
 */
record PdfLine(List<PdfWord> words) implements PdfItem {

    /** Baselines that differ by less than this part of the size are one line. */
    private static final float SAME_LINE = 0.4f;

    /** Before a known column any gap parts runs, in sizes of the type: no cell reaches into the next. */
    private static final float NARROW_GAP = 0.1f;

    private static final float SAME_PLACE = 2;

    PdfLine {
        words = List.copyOf(words);
    }

    /** Puts words on lines, from top to bottom. */
    static List<PdfLine> of(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(PdfWord::baseline));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : sorted) {
            if (!line.isEmpty() && word.baseline() - line.get(0).baseline() > SAME_LINE * word.size()) {
                lines.add(sortedLine(line));
                line = new ArrayList<>();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(sortedLine(line));
        }
        return lines;
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    @Override
    public float top() {
        return baseline() - size();
    }

    float baseline() {
        return words.stream().map(PdfWord::baseline).max(Float::compare).orElseThrow();
    }

    /** The size of most of its letters. */
    float size() {
        float size = 0;
        int most = 0;
        for (PdfWord word : words) {
            int letters = 0;
            for (PdfWord other : words) {
                letters += Math.abs(other.size() - word.size()) < 0.5f
                        ? other.text().length()
                        : 0;
            }
            if (letters > most) {
                most = letters;
                size = word.size();
            }
        }
        return size;
    }

    boolean isBold() {
        return words.stream().allMatch(word -> word.stress() == Emphasis.Stress.BOLD);
    }

    String text() {
        return String.join(" ", words.stream().map(PdfWord::text).toList());
    }

    /**
     * The runs of words between wide gaps; a list sign or number goes with what follows it.
     *
     * @param gap least width of a gap that parts runs, in points
     */
    List<PdfLine> runs(float gap) {
        return runs(gap, List.of());
    }

    /**
     * The runs of words between wide gaps, and between narrower ones before the places where columns begin.
     *
     * @param gap least width of a gap that parts runs anywhere, in points
     * @param columns where columns are known to begin
     */
    List<PdfLine> runs(float gap, List<Float> columns) {
        List<PdfLine> runs = new ArrayList<>();
        List<PdfWord> run = new ArrayList<>();
        for (PdfWord word : words) {
            float before =
                    run.isEmpty() ? 0 : word.left() - run.get(run.size() - 1).right();
            boolean apart = before > gap || before > NARROW_GAP * word.size() && isAt(columns, word.left());
            if (apart && !(runs.isEmpty() && isMarker(run))) {
                runs.add(new PdfLine(run));
                run = new ArrayList<>();
            }
            run.add(word);
        }
        runs.add(new PdfLine(run));
        return runs;
    }

    private static boolean isAt(List<Float> columns, float left) {
        return columns.stream().anyMatch(column -> Math.abs(column - left) <= SAME_PLACE);
    }

    private static boolean isMarker(List<PdfWord> run) {
        String sign = run.get(0).text();
        return run.size() == 1
                && ListMarker.at(sign + " X", 0, sign.length() + 2).next() == sign.length() + 1;
    }

    private static PdfLine sortedLine(List<PdfWord> words) {
        words.sort(Comparator.comparing(PdfWord::left));
        return new PdfLine(words);
    }
}
