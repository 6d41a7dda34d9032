package se.samverkansgraf.model.graph;

/** What sort of value a property holds, named as Neo4j names it. */
public enum PropertyType {
    /** Text, identifiers and codes. */
    STRING,
    /** A 64-bit whole number. */
    INTEGER,
    /** A 64-bit floating-point number. */
    FLOAT,
    /** True or false. */
    BOOLEAN,
    /** A day without a time zone. */
    DATE,
    /** A moment, in UTC. */
    ZONED_DATETIME,
    /** Texts in order. */
    STRING_LIST,
    /** Whole numbers in order. */
    INTEGER_LIST
}
