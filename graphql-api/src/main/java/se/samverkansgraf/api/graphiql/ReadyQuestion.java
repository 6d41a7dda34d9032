package se.samverkansgraf.api.graphiql;

/**
 * An operation to begin with.
 *
 * @param name its file's name
 * @param title what it asks, in words: the comment that the file begins with
 * @param text the whole file
 */
record ReadyQuestion(String name, String title, String text) {

    private static final String COMMENT = "#";

    /** The operation of a file. */
    static ReadyQuestion of(String name, String text) {
        String first = text.lines().findFirst().orElse("");
        return new ReadyQuestion(
                name,
                first.startsWith(COMMENT) ? first.substring(COMMENT.length()).strip() : name,
                text);
    }
}
