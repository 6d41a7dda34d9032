package se.samverkansgraf.api.graphiql;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An operation to begin with.
 *
 * @param name its file's name
 * @param title what it asks, in words: the first sentence of the comment that the file begins with, without the signs
 *     that set names apart in it
 * @param text the whole file
 */
record ReadyQuestion(String name, String title, String text) {

    private static final String COMMENT = "#";

    /** The operation of a file. */
    static ReadyQuestion of(String name, String text) {
        String comment = text.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()).strip())
                .collect(Collectors.joining(" "));
        return new ReadyQuestion(name, comment.isEmpty() ? name : firstSentence(comment.replace("`", "")), text);
    }

    private static String firstSentence(String comment) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(comment);
        return comment.substring(0, sentences.next()).strip();
    }
}
