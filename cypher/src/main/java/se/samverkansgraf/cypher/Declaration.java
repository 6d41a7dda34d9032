package se.samverkansgraf.cypher;

/**
 * A parameter or a column as a statement's header declares it.
 *
 * @param name the name that stands in the statement
 * @param type what it holds
 * @param presence whether it may be null
 * @param description what it means, possibly empty
 */
public record Declaration(String name, ValueType type, Presence presence, String description) {

    Declaration describedFurther(String words) {
        return new Declaration(name, type, presence, (description + " " + words).strip());
    }

    /** Whether a value may be null. */
    public enum Presence {
        /** Never null. */
        ALWAYS,
        /** Null where nothing is asked or known; written with a question mark behind the type. */
        MAY_BE_NULL
    }
}
