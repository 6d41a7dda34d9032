package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the table of words and places that Tesseract writes. */
final class OcrTable {

    private static final int FIELDS = 12;
    private static final int LEVEL = 0;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int TEXT = 11;
    private static final String LINE = "4";
    private static final String WORD = "5";

    /** Where letters stand in the height of their line, and how high type of that line is. */
    private static final float BASELINE = 0.78f;

    private static final float TYPE = 0.8f;

    /** A line that is higher by this factor is set in larger type. */
    private static final float LARGER = 1.6f;

    private OcrTable() {}

    /**
     * The words of a page.
     *
     * @param table tab-separated, as {@code tesseract … tsv} writes it
     * @param scale points per dot
     */
    static List<PdfWord> words(String table, float scale) {
        List<String[]> rows = table.lines()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length == FIELDS)
                .toList();
        List<Float> heights = new ArrayList<>();
        for (String[] row : rows) {
            if (row[LEVEL].equals(LINE)) {
                heights.add(Float.valueOf(row[HEIGHT]));
            }
        }
        heights.sort(null);
        float usual = heights.isEmpty() ? 1 : heights.get(heights.size() / 2);
        List<PdfWord> words = new ArrayList<>();
        float baseline = 0;
        float size = 0;
        for (String[] row : rows) {
            if (row[LEVEL].equals(LINE)) {
                float height = Float.parseFloat(row[HEIGHT]);
                baseline = Float.parseFloat(row[TOP]) + height * BASELINE;
                size = TYPE * (height > usual * LARGER ? height : usual);
            } else if (row[LEVEL].equals(WORD) && !row[TEXT].isBlank()) {
                float left = Float.parseFloat(row[LEFT]);
                float right = left + Float.parseFloat(row[WIDTH]);
                words.add(new PdfWord(
                        row[TEXT].strip(),
                        left * scale,
                        right * scale,
                        baseline * scale,
                        size * scale,
                        Emphasis.Stress.NONE));
            }
        }
        return words;
    }
}
