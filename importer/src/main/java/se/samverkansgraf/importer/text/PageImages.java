package se.samverkansgraf.importer.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Knows pages of a PDF that are images of text, and draws them. */
final class PageImages {

    private static final int FEWEST_DOTS = 200;
    private static final float POINTS_PER_INCH = 72;
    private static final float MOST_DOTS = 6000;
    private static final float SHARP = 300;

    private PageImages() {}

    /** True where a page shows an image that is large enough to be a scanned page. */
    static boolean fills(PDDocument pdf, PdfPage page) {
        PDResources resources = pdf.getPage(page.number() - 1).getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (isLarge(resources, name)) {
                return true;
            }
        }
        return false;
    }

    /** Resolution at which a page is drawn: as sharp as OCR wants it, within a limit of dots. */
    static float dotsPerInch(PdfPage page) {
        return Math.min(SHARP, MOST_DOTS * POINTS_PER_INCH / Math.max(page.width(), page.height()));
    }

    static BufferedImage draw(PDDocument pdf, PdfPage page) throws IOException {
        return new PDFRenderer(pdf).renderImageWithDPI(page.number() - 1, dotsPerInch(page), ImageType.GRAY);
    }

    private static boolean isLarge(PDResources resources, COSName name) {
        try {
            return resources.isImageXObject(name)
                    && resources.getXObject(name) instanceof PDImageXObject image
                    && image.getWidth() >= FEWEST_DOTS
                    && image.getHeight() >= FEWEST_DOTS;
        } catch (IOException damaged) {
            return false;
        }
    }
}
