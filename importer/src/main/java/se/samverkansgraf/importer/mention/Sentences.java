package se.samverkansgraf.importer.mention;

import java.util.Arrays;
import se.samverkansgraf.model.fact.Span;

/**
 * Where sentences end, as closely as context rules need: at a line's end, and where . ! or ? stands between a word of
 * some length and a capital.
 */
final class Sentences {

    private static final int LONGEST_ABBREVIATION = 3;

    private final int[] ends;

    private Sentences(int[] ends) {
        this.ends = ends;
    }

    static Sentences of(String text) {
        int[] ends = new int[16];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || isClosing(c) && closes(text, i)) {
                ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
                ends[count++] = i + 1;
            }
        }
        ends = Arrays.copyOf(ends, count + 1);
        ends[count] = Math.max(text.length(), 1);
        return new Sentences(ends);
    }

    private static boolean isClosing(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean closes(String text, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean capital = next < text.length() && next > at + 1 && Character.isUpperCase(text.charAt(next));
        return capital && (text.charAt(at) != '.' || wordBefore(text, at) > LONGEST_ABBREVIATION);
    }

    private static int wordBefore(String text, int at) {
        int start = at;
        while (start > 0 && Fold.inWord(text.charAt(start - 1))) {
            start--;
        }
        return at - start;
    }

    /** The sentence around an offset. */
    Span around(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        int next = found >= 0 ? found + 1 : -found - 1;
        int last = ends[Math.min(next, ends.length - 1)];
        return new Span(next == 0 ? 0 : ends[next - 1], Math.max(last, offset));
    }
}
