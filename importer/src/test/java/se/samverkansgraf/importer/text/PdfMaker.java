package se.samverkansgraf.importer.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.samverkansgraf.importer.text.DocumentMaker.PdfTrait;

/** Lays pieces out as PDF, line by line as word processors do: what a reader sees is all that the file says. */
final class PdfMaker {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final float MARGIN = 72;
    private static final float GUTTER = 24;
    private static final float PADDING = 4;
    private static final float INDENT = 18;
    private static final PDRectangle PAGE = PDRectangle.A4;

    private final Set<PdfTrait> traits;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;
    private int column;
    private float y;

    PdfMaker(Set<PdfTrait> traits) throws IOException {
        this.traits = traits;
        try (InputStream liberation = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, liberation, true);
        }
        newPage();
    }

    byte[] make(List<Piece> pieces) throws IOException {
        for (Piece piece : pieces) {
            add(piece);
        }
        content.close();
        addRunningLines();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private void add(Piece piece) throws IOException {
        if (piece instanceof Piece.Heading heading) {
            String number = heading.number().isEmpty() ? "" : heading.number() + " ";
            float size = SIZE + 3 * (4 - heading.level());
            y -= LEADING;
            if (y < MARGIN + 4 * LEADING) {
                newColumn();
            }
            lines(number + heading.words(), 0, size);
            y -= LEADING / 2;
        } else if (piece instanceof Piece.Item item) {
            float indent = INDENT * (item.depth() + 1);
            room(LEADING);
            show(item.sign(), left() + indent - INDENT, y - SIZE, SIZE);
            float sign = Math.max(INDENT, width(item.sign() + " ", SIZE));
            lines(item.words(), indent - INDENT + sign, SIZE);
        } else if (piece instanceof Piece.Table table) {
            add(table);
        } else if (piece instanceof Piece.Columns columns) {
            for (List<String> line : columns.lines()) {
                room(LEADING);
                for (int i = 0; i < line.size(); i++) {
                    show(line.get(i), left() + i * columnWidth() / line.size(), y - SIZE, SIZE);
                }
                y -= LEADING;
            }
            y -= LEADING / 2;
        } else if (piece instanceof Piece.Text text) {
            y -= LEADING / 2;
            lines(text.words(), 0, SIZE);
            y -= LEADING / 2;
        }
    }

    private void add(Piece.Table table) throws IOException {
        int count = table.rows().get(0).size();
        float width = columnWidth() / count;
        y -= LEADING / 2;
        for (List<String> row : table.rows()) {
            List<List<String>> cells = new ArrayList<>();
            int height = 1;
            for (String cell : row) {
                cells.add(wrapped(cell, width - 3 * PADDING, SIZE));
                height = Math.max(height, cells.get(cells.size() - 1).size());
            }
            room(height * LEADING + 2 * PADDING);
            for (int i = 0; i < count; i++) {
                for (int line = 0; line < cells.get(i).size(); line++) {
                    show(
                            cells.get(i).get(line),
                            left() + i * width + PADDING,
                            y - PADDING - SIZE - line * LEADING,
                            SIZE);
                }
            }
            float bottom = y - height * LEADING - 2 * PADDING;
            if (traits.contains(PdfTrait.RULED_TABLES)) {
                for (int i = 0; i < count; i++) {
                    content.addRect(left() + i * width, bottom, width, y - bottom);
                }
                content.stroke();
            }
            y = bottom;
        }
        y -= LEADING / 2;
    }

    private void lines(String words, float indent, float size) throws IOException {
        float leading = LEADING * size / SIZE;
        List<String> lines = wrapped(words, columnWidth() - indent, size);
        for (int i = 0; i < lines.size(); i++) {
            room(leading);
            boolean stretch = traits.contains(PdfTrait.JUSTIFIED) && i + 1 < lines.size();
            if (stretch) {
                stretched(lines.get(i), left() + indent, columnWidth() - indent, size);
            } else {
                show(lines.get(i), left() + indent, y - size, size);
            }
            y -= leading;
        }
    }

    private void stretched(String line, float x, float wide, float size) throws IOException {
        String[] words = line.split(" ", -1);
        float gap = (wide - width(line.replace(" ", ""), size)) / Math.max(1, words.length - 1);
        float at = x;
        for (String word : words) {
            show(word, at, y - size, size);
            at += width(word, size) + gap;
        }
    }

    private List<String> wrapped(String words, float wide, float size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= wide || line.isEmpty()) {
                line = longer;
                continue;
            }
            int broken = traits.contains(PdfTrait.HYPHENATED) ? breakPoint(line, word, wide, size) : 0;
            lines.add(broken > 0 ? line + " " + word.substring(0, broken) + "-" : line);
            line = word.substring(broken);
        }
        lines.add(line);
        return lines;
    }

    /** How many letters of a word, lower-case on both sides, still fit on the line with a hyphen; 0 for none. */
    private int breakPoint(String line, String word, float wide, float size) {
        for (int at = word.length() - 3; at >= 3; at--) {
            boolean letters = word.substring(at - 3, at + 3).chars().allMatch(Character::isLowerCase);
            if (letters && width(line + " " + word.substring(0, at) + "-", size) <= wide) {
                return at;
            }
        }
        return 0;
    }

    private void show(String words, float x, float baseline, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, baseline);
        content.showText(words);
        content.endText();
    }

    private float width(String words, float size) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font in memory cannot be read", unreadable);
        }
    }

    private void room(float height) throws IOException {
        if (y - height < MARGIN) {
            newColumn();
        }
    }

    private void newColumn() throws IOException {
        if (traits.contains(PdfTrait.TWO_COLUMNS) && column == 0) {
            column = 1;
            y = PAGE.getHeight() - MARGIN;
        } else {
            content.close();
            newPage();
        }
    }

    private void newPage() throws IOException {
        PDPage page = new PDPage(PAGE);
        document.addPage(page);
        pages.add(page);
        content = new PDPageContentStream(document, page);
        column = 0;
        y = PAGE.getHeight() - MARGIN;
    }

    private float left() {
        return MARGIN + column * (columnWidth() + GUTTER);
    }

    private float columnWidth() {
        float text = PAGE.getWidth() - 2 * MARGIN;
        return traits.contains(PdfTrait.TWO_COLUMNS) ? (text - GUTTER) / 2 : text;
    }

    private void addRunningLines() throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            content = new PDPageContentStream(document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true);
            if (traits.contains(PdfTrait.RUNNING_HEADER) && pages.size() > 1) {
                show("Samverkansöverenskommelse Dnr 2024/17", MARGIN, PAGE.getHeight() - MARGIN / 2, SIZE - 2);
            }
            if (traits.contains(PdfTrait.PAGE_NUMBERS)) {
                show("Sida %d (%d)".formatted(i + 1, pages.size()), PAGE.getWidth() / 2, MARGIN / 2, SIZE - 2);
            }
            content.close();
        }
    }
}
