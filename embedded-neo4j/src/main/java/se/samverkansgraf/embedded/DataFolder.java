package se.samverkansgraf.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds a database, checked before a process is started in it. */
final class DataFolder {

    private static final long MIB = 1L << 20;
    private static final long LEAST_FREE = 64 * MIB;

    private DataFolder() {}

    static Path logs(Path dataFolder) {
        return dataFolder.resolve("logs");
    }

    /** The log that tells why a start failed. */
    static Path startLog(Path dataFolder) {
        return logs(dataFolder).resolve("neo4j-console.log");
    }

    /**
     * Makes the folder when it is missing.
     *
     * @throws EmbeddedNeo4jException when it cannot be made or written, or its disk is full
     */
    static void prepare(Path dataFolder) {
        try {
            Files.createDirectories(dataFolder);
            Files.createDirectories(logs(dataFolder));
            if (!Files.isWritable(dataFolder)) {
                throw notWritable(dataFolder, "no permission");
            }
            long free = Files.getFileStore(dataFolder).getUsableSpace();
            if (free < LEAST_FREE) {
                throw diskFull(dataFolder, free);
            }
        } catch (FileAlreadyExistsException e) {
            throw notWritable(dataFolder, e.getFile() + " is a file");
        } catch (IOException e) {
            throw notWritable(dataFolder, e.toString());
        }
    }

    private static EmbeddedNeo4jException notWritable(Path dataFolder, String reason) {
        return new EmbeddedNeo4jException(
                StartFailure.FOLDER_NOT_WRITABLE,
                "The data folder " + dataFolder + " cannot be written (" + reason
                        + "). Choose another with --data DIR, or change its permissions.");
    }

    private static EmbeddedNeo4jException diskFull(Path dataFolder, long free) {
        return new EmbeddedNeo4jException(
                StartFailure.DISK_FULL,
                "Only " + free / MIB + " MB are free for the data folder " + dataFolder + ", and the database needs "
                        + LEAST_FREE / MIB + " MB to start. Free some, or choose another folder with --data DIR.");
    }
}
