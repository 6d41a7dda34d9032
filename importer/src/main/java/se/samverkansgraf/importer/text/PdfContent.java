package se.samverkansgraf.importer.text;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.samverkansgraf.importer.text.Emphasis.Stress;

/** Runs the pages of a PDF and notes its letters and drawn lines with their places, within limits. */
final class PdfContent extends PDFTextStripper {

    private static final int MOST_RULES = 5_000;
    private static final int BOLD_WEIGHT = 600;
    private static final List<String> BOLD_NAMES = List.of("bold", "black", "heavy", "demi");
    private static final List<String> ITALIC_NAMES = List.of("italic", "oblique");

    private final PdfLimits limits;
    private final Map<PDFont, Stress> stresses = new IdentityHashMap<>();
    private final List<PdfPage> pages = new ArrayList<>();
    private final PdfPath path = new PdfPath();
    private final Map<Integer, List<PdfGlyph>> glyphs = new TreeMap<>();

    PdfContent(PdfLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all pages.
     *
     * @throws PdfLimits.Reached if the document is over a limit
     * @throws IOException if a page cannot be parsed
     */
    List<PdfPage> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        limits.check();
        return pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        limits.check();
        glyphs.clear();
        path.begin(MOST_RULES);
    }

    @Override
    protected void endPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        int direction = mainDirection();
        boolean upright = direction % 180 == 0;
        float across = upright ? width : height;
        float down = upright ? height : width;
        List<PdfGlyph> shown = glyphs.getOrDefault(direction, List.of()).stream()
                .filter(glyph -> glyph.left() >= -1 && glyph.left() <= across)
                .filter(glyph -> glyph.baseline() >= 0 && glyph.baseline() <= down + glyph.size())
                .toList();
        List<PdfRule> rules = direction == 0 ? path.rules() : List.of();
        pages.add(new PdfPage(getCurrentPageNo(), across, down, PdfWords.of(shown), rules));
    }

    /** The direction in which most of the page is written; marginal notes in others are left out. */
    private int mainDirection() {
        return glyphs.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    @Override
    protected void writePage() {
        // Lines are found from the places of words, once the page is read.
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (limits.isReached()) {
            return;
        }
        String letters = position.getUnicode();
        limits.count(letters.length());
        glyphs.computeIfAbsent((int) position.getDir(), direction -> new ArrayList<>())
                .add(new PdfGlyph(
                        letters,
                        position.getXDirAdj(),
                        position.getXDirAdj() + position.getWidthDirAdj(),
                        position.getYDirAdj(),
                        Math.max(position.getXScale(), position.getYScale()),
                        stress(position)));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        draw(operator.getName(), operands);
        limits.check();
        super.processOperator(operator, operands);
    }

    private void draw(String operator, List<COSBase> operands) {
        switch (operator) {
            case "q" -> limits.nest(1);
            case "Q" -> limits.nest(-1);
            case "m" -> path.moveTo(point(operands, 0));
            case "l" -> path.lineTo(point(operands, 0));
            case "h" -> path.close();
            case "re" -> path.rectangle(point(operands, 0), corner(operands));
            case "S", "s", "B", "B*", "b", "b*" -> path.stroke();
            case "f", "F", "f*" -> path.fill();
            case "n" -> path.drop();
            default -> {
                // Curves, colours and text draw no table.
            }
        }
    }

    private Point2D.Float corner(List<COSBase> operands) {
        return place(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
    }

    private Point2D.Float point(List<COSBase> operands, int first) {
        return place(number(operands, first), number(operands, first + 1));
    }

    /** Where a point of the content lies on the page, from its top left corner. */
    private Point2D.Float place(float x, float y) {
        PDRectangle box = getCurrentPage().getCropBox();
        Point2D.Float at = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
        return new Point2D.Float(at.x - box.getLowerLeftX(), box.getUpperRightY() - at.y);
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private Stress stress(TextPosition position) {
        Stress ofFont = stresses.computeIfAbsent(position.getFont(), PdfContent::stress);
        boolean thickened = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        return thickened ? Stress.BOLD : ofFont;
    }

    private static Stress stress(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        if (heavy || BOLD_NAMES.stream().anyMatch(name::contains)) {
            return Stress.BOLD;
        }
        boolean slanted = descriptor != null && descriptor.isItalic();
        return slanted || ITALIC_NAMES.stream().anyMatch(name::contains) ? Stress.ITALIC : Stress.NONE;
    }
}
