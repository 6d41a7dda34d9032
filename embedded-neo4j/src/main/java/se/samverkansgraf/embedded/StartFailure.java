package se.samverkansgraf.embedded;

/** Why the embedded Neo4j did not start, by what the caller may do next. */
public enum StartFailure {
    /** Another process has the data folder open: attach to it, stop it, or choose another folder. */
    FOLDER_IN_USE,
    /** The data folder cannot be made or written: choose another, or change its permissions. */
    FOLDER_NOT_WRITABLE,
    /** No room in the data folder: free some, or choose another. */
    DISK_FULL,
    /** Something else listens on the port that was asked for: choose another, or none. */
    PORT_IN_USE,
    /** The store cannot be read: restore a copy, or start with an empty folder and import again. */
    STORE_DAMAGED,
    /** The store was written by another Neo4j: use that version, or an empty folder and import again. */
    STORE_OF_OTHER_VERSION,
    /** Too little memory to start with: give it more, or less when the machine has none. */
    OUT_OF_MEMORY,
    /** The jars of the database are not where they should be: build or unpack the program again. */
    LIBRARY_MISSING,
    /** The Java to run the database with is missing, too old or refuses its memory settings. */
    JAVA_UNUSABLE,
    /** It was not up within the time allowed. */
    TOO_SLOW,
    /** Any other reason; the log says which. */
    NOT_STARTED
}
