package se.samverkansgraf.importer.run;

import java.nio.file.Path;

/**
 * A file that an import met.
 *
 * @param path absolute, without dots
 * @param origin how it was met
 * @param skipReason why it is passed over, a sentence; empty where it is read
 */
record FoundFile(Path path, Origin origin, String skipReason) {

    /** How a file was met. */
    enum Origin {
        /** Its own path was given: whatever it is, it is read. */
        GIVEN,
        /** A folder above it was given. */
        IN_FOLDER
    }
}
