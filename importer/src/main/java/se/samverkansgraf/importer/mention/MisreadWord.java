package se.samverkansgraf.importer.mention;

/**
 * A word in which a scanner took letters for others that look alike (komrnun), where what it was is a word of the
 * rules.
 *
 * @param right the word as it was, in the letters' case
 */
public record MisreadWord(String right) implements MentionValue {}
