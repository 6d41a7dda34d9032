package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkansgraf.importer.text.Emphasis.Stress;

/** Puts the letters of a page together to words, by their places. */
final class PdfWords {

    /** A gap as wide as this part of the type's size parts words. */
    private static final float WORD_GAP = 0.17f;

    /** Baselines that differ by less than this part of the size are one line; raised figures are part of theirs. */
    private static final float SAME_LINE = 0.4f;

    /** Letters shown twice so near each other are a bold letter. */
    private static final float TWICE = 0.1f;

    private final List<PdfWord> words = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private PdfGlyph first;
    private PdfGlyph last;

    private PdfWords(PdfGlyph any) {
        first = any;
        last = any;
    }

    static List<PdfWord> of(List<PdfGlyph> glyphs) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        PdfWords words = new PdfWords(glyphs.get(0));
        for (List<PdfGlyph> line : lines(glyphs)) {
            line.sort(Comparator.comparing(PdfGlyph::left));
            line.forEach(words::add);
            words.end();
        }
        return words.words;
    }

    private void add(PdfGlyph glyph) {
        if (glyph.letters().isBlank()) {
            end();
            return;
        }
        if (!letters.isEmpty()) {
            boolean twice = last.letters().equals(glyph.letters()) && glyph.left() - last.left() < TWICE * glyph.size();
            if (twice) {
                last = new PdfGlyph(
                        last.letters(), last.left(), last.right(), last.baseline(), last.size(), Stress.BOLD);
                first = letters.length() == last.letters().length() ? last : first;
                return;
            }
            float gap = glyph.left() - last.right();
            if (gap > WORD_GAP * Math.max(glyph.size(), 1)
                    || glyph.stress() != first.stress() && gap > 0.1f * glyph.size()) {
                end();
            }
        }
        if (letters.isEmpty()) {
            first = glyph;
        }
        letters.append(glyph.letters());
        last = glyph;
    }

    private void end() {
        if (!letters.isEmpty()) {
            words.add(new PdfWord(
                    letters.toString(), first.left(), last.right(), first.baseline(), first.size(), first.stress()));
            letters.setLength(0);
        }
    }

    /** Sweeps the page from top to bottom; letters whose baselines lie close together are one line. */
    private static List<List<PdfGlyph>> lines(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(PdfGlyph::baseline));
        List<List<PdfGlyph>> lines = new ArrayList<>();
        float baseline = Float.NEGATIVE_INFINITY;
        for (PdfGlyph glyph : sorted) {
            if (glyph.baseline() - baseline > SAME_LINE * glyph.size()) {
                lines.add(new ArrayList<>());
                baseline = glyph.baseline();
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        return lines;
    }
}
