package se.samverkansgraf.embedded.junit;

/** What becomes of constraints and indexes when a test database is emptied. */
public enum Schema {
    /** They stay, and so do the records of the migrations that made them. */
    KEPT,
    /** They go, as do the records of the migrations that made them: the next migration starts afresh. */
    DROPPED
}
