package se.samverkansgraf.importer.fact;

import se.samverkansgraf.model.fact.Span;

/** Reads a text word by word, from an offset to the end of its statement; white space and commas part words. */
final class WordsAfter {

    private final String text;
    private final int end;
    private int at;
    private boolean more = true;

    WordsAfter(String text, Span statement, int offset) {
        this.text = text;
        int last = statement.end();
        while (last > offset && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        this.end = last;
        this.at = offset;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** True where a word follows, or a comma that one might follow. */
    boolean hasNext() {
        return more;
    }

    /** The next word as written; empty before a comma. */
    String next() {
        int from = at;
        while (at < end && !parts(text.charAt(at))) {
            at++;
        }
        int to = at;
        more = at < end;
        while (at < end && parts(text.charAt(at))) {
            at++;
        }
        return text.substring(from, to);
    }

    /** Where the next word begins. */
    int offset() {
        return at;
    }

    private static boolean parts(char sign) {
        return sign == ',' || sign == ' ' || sign >= '\t' && sign <= '\r';
    }
}
