package se.samverkansgraf.importer.mention;

import java.util.List;
import se.samverkansgraf.importer.mention.FoldedText.Repair;
import se.samverkansgraf.model.fact.Span;

/** One line of a text as patterns are tried on it: as written, or folded with misspelt words set right. */
final class PatternLine {

    private final Span span;
    private final String written;
    private final String folded;
    private final List<Repair> repairs;

    PatternLine(FoldedText text, Span span) {
        this.span = span;
        this.written = span.of(text.text());
        this.repairs = text.repairs(span);
        StringBuilder mended = new StringBuilder(span.length());
        int from = span.start();
        for (Repair repair : repairs) {
            mended.append(text.plain(), from, repair.span().start() - from).append(repair.right());
            from = repair.span().end();
        }
        this.folded = mended.append(text.plain(), from, span.end() - from).toString();
    }

    String written() {
        return written;
    }

    String folded() {
        return folded;
    }

    /** True where the folded line has a letter for each letter as written. */
    boolean isEven() {
        return repairs.isEmpty();
    }

    /** The part of the text that a part of the line as written stands for. */
    Span placeOfWritten(int start, int end) {
        return new Span(span.start() + start, span.start() + end);
    }

    /** The part of the text that a part of the folded line stands for; of a word set right the whole. */
    Span placeOfFolded(int start, int end) {
        int from = span.start() + start;
        int to = span.start() + end;
        int shift = 0;
        for (Repair repair : repairs) {
            int at = repair.span().start() - shift;
            int longer = repair.right().length() - repair.span().length();
            int after = at + repair.right().length();
            from = moved(
                    span.start() + start, from, at, after, longer, repair.span().start());
            to = moved(span.start() + end, to, at, after, longer, repair.span().end());
            shift -= longer;
        }
        return new Span(from, Math.max(from, to));
    }

    private static int moved(int offset, int sofar, int at, int after, int longer, int edge) {
        if (offset >= after) {
            return sofar - longer;
        }
        return offset > at ? edge : sofar;
    }
}
