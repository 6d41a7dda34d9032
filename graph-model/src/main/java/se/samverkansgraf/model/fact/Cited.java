package se.samverkansgraf.model.fact;

/**
 * A source outside the agreement that it leans on.
 *
 * @param kind what sort of source
 * @param text as written
 * @param evidence where it is named
 */
public record Cited(Kind kind, String text, Evidence evidence) {

    /** What sort of source is cited. */
    public enum Kind {
        /** A national strategy, law or government communication. */
        REFERENCE,
        /** A survey or a statistic named as a basis. */
        DATA_SOURCE
    }
}
