package se.samverkansgraf.api.export;

/** What stands in a column. */
enum ColumnType {
    /** Words, or the name of a constant. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number, with a decimal point or comma. */
    NUMBER,
    /** A day as ISO 8601 writes it. */
    DATE,
    /** True or false. */
    BOOLEAN,
    /** Several texts: a list in JSON, joined by "; " elsewhere. */
    LIST,
    /** How many entries a list of the answer has. */
    COUNT
}
