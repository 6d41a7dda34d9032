package se.samverkansgraf.importer.text;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Follows a page's drawing and keeps the straight upright and level lines that are really drawn. */
final class PdfPath {

    /** A filled rectangle that is no thicker is a line. */
    private static final float THICKEST = 3;

    private static final float SHORTEST = 4;

    private final List<PdfRule> pending = new ArrayList<>();
    private final List<PdfRule> boxes = new ArrayList<>();
    private List<PdfRule> rules = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float at = new Point2D.Float();
    private int most;

    /** Begins a page that keeps at most {@code count} lines. */
    void begin(int count) {
        most = count;
        rules = new ArrayList<>();
        drop();
    }

    List<PdfRule> rules() {
        return rules;
    }

    void moveTo(Point2D.Float point) {
        start = point;
        at = point;
    }

    void lineTo(Point2D.Float point) {
        pending.add(rule(at, point));
        at = point;
    }

    void close() {
        lineTo(start);
    }

    void rectangle(Point2D.Float one, Point2D.Float other) {
        boxes.add(rule(one, other));
    }

    void stroke() {
        for (PdfRule box : boxes) {
            pending.add(new PdfRule(box.left(), box.top(), box.right(), box.top()));
            pending.add(new PdfRule(box.left(), box.bottom(), box.right(), box.bottom()));
            pending.add(new PdfRule(box.left(), box.top(), box.left(), box.bottom()));
            pending.add(new PdfRule(box.right(), box.top(), box.right(), box.bottom()));
        }
        pending.forEach(this::keep);
        drop();
    }

    void fill() {
        boxes.forEach(this::keep);
        drop();
    }

    void drop() {
        pending.clear();
        boxes.clear();
    }

    private void keep(PdfRule rule) {
        float width = rule.right() - rule.left();
        float height = rule.bottom() - rule.top();
        boolean line = Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST;
        if (line && rules.size() < most) {
            rules.add(rule);
        }
    }

    private static PdfRule rule(Point2D.Float one, Point2D.Float other) {
        return new PdfRule(
                Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.x, other.x), Math.max(one.y, other.y));
    }
}
