package se.samverkansgraf.importer.text;

/**
 * A range of the source text that goes into a block.
 *
 * @param start first source offset inside
 * @param end first source offset after it
 * @param glue what stands between it and the part before
 */
record Part(int start, int end, Glue glue) {

    /** How a part hangs together with the one before it. */
    enum Glue {
        /** A line was wrapped between two words. */
        SPACE,
        /** Nothing stands between: only markup was taken out. */
        NONE,
        /** A line was wrapped inside a word: the hyphen at the end of the part before is dropped. */
        BROKEN_WORD
    }
}
