package se.samverkansgraf.model.graph;

/**
 * A property of a node or a relationship.
 *
 * @param name its name in the database
 * @param type what sort of value it holds
 * @param presence whether every node or relationship has it
 */
public record Property(String name, PropertyType type, Presence presence) {

    /** Whether every node or relationship of its kind has a property. */
    public enum Presence {
        /** Every one has it. */
        ALWAYS,
        /** Left out where nothing is known. */
        WHERE_KNOWN
    }

    static Property always(String name, PropertyType type) {
        return new Property(name, type, Presence.ALWAYS);
    }

    static Property whereKnown(String name, PropertyType type) {
        return new Property(name, type, Presence.WHERE_KNOWN);
    }
}
