package se.samverkansgraf.importer.fact;

import se.samverkansgraf.model.fact.Span;

/** Reads a text backwards word by word, from an offset to the start of its statement. */
final class WordsBefore {

    private final String text;
    private final int start;
    private int at;

    WordsBefore(String text, Span statement, int offset) {
        this.text = text;
        this.start = statement.start();
        this.at = offset;
    }

    /** The next word to the left with its signs as written, lower case; empty at the statement's start. */
    String next() {
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        int end = at;
        while (at > start && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** Where the last word given begins. */
    int offset() {
        return at;
    }

    void jumpTo(int offset) {
        at = offset;
    }
}
