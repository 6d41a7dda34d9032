package se.samverkansgraf.importer.text;

/**
 * A straight line drawn on a page, upright or level; places are in points from the page's top left corner.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x
 * @param bottom largest y
 */
record PdfRule(float left, float top, float right, float bottom) {

    /** Lines may miss each other by so much and still meet. */
    static final float SLACK = 3;

    boolean isLevel() {
        return right - left >= bottom - top;
    }

    float middleX() {
        return (left + right) / 2;
    }

    float middleY() {
        return (top + bottom) / 2;
    }

    boolean meets(PdfRule other) {
        return left <= other.right + SLACK
                && other.left <= right + SLACK
                && top <= other.bottom + SLACK
                && other.top <= bottom + SLACK;
    }
}
