package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.List;
import se.samverkansgraf.model.fact.Span;

/** Words that leave their end to the next one: kommun- och områdespolis, hastighets- och nykterhetskontroller. */
final class Ellipsis {

    private static final int SHORTEST_PART = 3;

    private final FoldedText text;

    Ellipsis(FoldedText text) {
        this.text = text;
    }

    /**
     * A word with a hanging hyphen.
     *
     * @param span where it stands, its hyphen included
     * @param wholes what it may be in full, the longest end of the next word first
     */
    record Word(Span span, List<String> wholes) {}

    /** All such words of the text, in order. */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        char[] letters = text.compact();
        for (int i = 1; i < letters.length; i++) {
            if (letters[i] == '-' && text.hangs(i)) {
                int start = text.wordStart(i);
                String first = new String(letters, start, i - start);
                words.add(new Word(text.span(start, i + 1), wholes(first, nextLongWord(i + 1))));
            }
        }
        return words;
    }

    /** The second word after the hyphen where the first joins the two (och, eller), else the first. */
    private String nextLongWord(int from) {
        String next = wordFrom(from);
        return next.length() > SHORTEST_PART + 2 ? next : wordFrom(endOfWord(from));
    }

    private int endOfWord(int from) {
        int i = from;
        while (i < text.compact().length && !Fold.inWord(text.compact()[i])) {
            i++;
        }
        return text.wordEnd(i);
    }

    private String wordFrom(int from) {
        int end = endOfWord(from);
        int start = text.wordStart(end);
        return start < from ? "" : new String(text.compact(), start, end - start);
    }

    private static List<String> wholes(String first, String next) {
        List<String> wholes = new ArrayList<>();
        for (int end = SHORTEST_PART; end <= next.length() - SHORTEST_PART; end++) {
            wholes.add(first + next.substring(end));
        }
        return wholes;
    }
}
