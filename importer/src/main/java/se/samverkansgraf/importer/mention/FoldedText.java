package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Span;

/**
 * A text in the two forms that rules are tried on, and the way back to its letters.
 *
 * <p>{@code plain} has a letter for each letter of the text: lower case, plain dashes, quotes and blanks. {@code
 * compact}
 * is plain without the hyphens between two letters (lokal-polisområde) and with misspelt words set right; {@code
 * places}
 * leads from it to the text. {@code repairs} are the misspelt words, in order.
 */
final class FoldedText {

    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_MODIFIER = 2;

    private final String text;
    private final char[] plain;
    private char[] compact;
    private int[] places;
    private int length;
    private final List<Repair> repairs = new ArrayList<>();

    /**
     * A misspelt word and what it should have been.
     *
     * @param span where it stands
     * @param right the word as it should be, folded
     */
    record Repair(Span span, String right) {}

    private FoldedText(String text) {
        this.text = text;
        this.plain = new char[text.length()];
        this.compact = new char[text.length() + 16];
        this.places = new int[text.length() + 17];
    }

    static FoldedText of(String text, Spelling spelling) {
        FoldedText folded = new FoldedText(text);
        for (int i = 0; i < folded.plain.length; i++) {
            folded.plain[i] = Fold.fold(text.charAt(i));
        }
        folded.compress(spelling);
        return folded;
    }

    private void compress(Spelling spelling) {
        int i = 0;
        while (i < plain.length) {
            if (Fold.inWord(plain[i])) {
                int from = length;
                int end = appendWord(i);
                @Nullable String right = isUnfinished(end) ? null : spelling.correct(compact, from, length);
                if (right != null) {
                    length = from;
                    replace(right, i, end);
                    repairs.add(new Repair(new Span(i, end), right));
                }
                i = end;
            } else {
                append(plain[i], i);
                i++;
            }
        }
        places[length] = plain.length;
        compact = Arrays.copyOf(compact, length);
    }

    private int appendWord(int start) {
        int i = start;
        while (i < plain.length && (Fold.inWord(plain[i]) || isJoint(i))) {
            if (Fold.inWord(plain[i])) {
                append(plain[i], i);
            }
            i++;
        }
        return i;
    }

    /** True where a hyphen stands between two letters. */
    private boolean isJoint(int i) {
        return plain[i] == '-'
                && i > 0
                && i + 1 < plain.length
                && Fold.isLetter(plain[i - 1])
                && Fold.isLetter(plain[i + 1]);
    }

    /** True where a word leaves its end to a later one: 'medborgar- och medarbetardialoger' is not misspelt. */
    private boolean isUnfinished(int end) {
        return end + 1 < plain.length && plain[end] == '-' && plain[end + 1] == ' ';
    }

    private void replace(String right, int start, int end) {
        for (int k = 0; k < right.length(); k++) {
            boolean last = k == right.length() - 1;
            append(right.charAt(k), last ? end - 1 : Math.min(start + k, end - 1));
        }
    }

    private void append(char c, int place) {
        if (length + 1 >= compact.length) {
            compact = Arrays.copyOf(compact, length * 2);
            places = Arrays.copyOf(places, length * 2 + 1);
        }
        compact[length] = c;
        places[length] = place;
        length++;
    }

    String text() {
        return text;
    }

    char[] plain() {
        return plain;
    }

    /** The misspelt words, in order. */
    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    /** The misspelt words inside a part of the text, in order. */
    List<Repair> repairs(Span part) {
        int low = 0;
        int high = repairs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (repairs.get(middle).span().start() < part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < repairs.size() && part.contains(repairs.get(end).span())) {
            end++;
        }
        return List.copyOf(repairs.subList(low, end));
    }

    char[] compact() {
        return compact;
    }

    /** The letter of the text that {@code compact} holds at an offset. */
    char written(int offset) {
        return text.charAt(places[offset]);
    }

    /** The span in the text of a range of {@code compact}. */
    Span span(int begin, int end) {
        return new Span(places[begin], places[end - 1] + 1);
    }

    /** True where the range of {@code compact} begins where a word begins, hyphens inside words counting as letters. */
    boolean opensWord(int begin) {
        return begin == 0 || !Fold.inWord(compact[begin - 1]);
    }

    /** True where the range of {@code compact} ends where a word ends; before a hanging hyphen no word ends. */
    boolean closesWord(int end) {
        return end >= length || !Fold.inWord(compact[end]) && !hangs(end);
    }

    /** True where a hanging hyphen stands at {@code end}: trygghets- och säkerhetschef. */
    boolean hangs(int end) {
        return end < length
                && compact[end] == '-'
                && end + 1 < length
                && (compact[end + 1] == ' ' || compact[end + 1] == '/' || compact[end + 1] == ',')
                && Fold.isLetter(compact[end - 1]);
    }

    /** True where enough of a word stands before {@code begin} to modify what follows. */
    boolean leavesModifier(int begin) {
        return isInWord(begin - SHORTEST_MODIFIER, begin);
    }

    /** True where enough of a word stands from {@code end} on to be its head. */
    boolean leavesHead(int end) {
        return isInWord(end, end + SHORTEST_HEAD) || hangs(end);
    }

    /** True where a range of {@code compact} has nothing but what words are made of. */
    boolean isInWord(int begin, int end) {
        if (begin < 0 || end > length) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (!Fold.inWord(compact[i])) {
                return false;
            }
        }
        return true;
    }

    /** First offset of {@code compact} in the word around {@code begin}. */
    int wordStart(int begin) {
        int i = begin;
        while (i > 0 && Fold.inWord(compact[i - 1])) {
            i--;
        }
        return i;
    }

    /** First offset of {@code compact} after the word around {@code end}, a hanging hyphen included. */
    int wordEnd(int end) {
        int i = end;
        while (i < length && Fold.inWord(compact[i])) {
            i++;
        }
        return i;
    }
}
