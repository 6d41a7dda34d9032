package se.samverkansgraf.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * What to start. {@link #in(Path)} gives the defaults, the {@code with…} methods change one of them.
 *
 * @param dataFolder holds the store, its logs and its password; made when missing
 * @param memory sizes of the database's process
 * @param boltPort port on loopback, 0 for a free one
 * @param java the {@code java} program to run it with, 17 or later
 * @param library folder with the database's jars
 * @param patience how long it may take to come up, recovery after a crash included
 */
public record EmbeddedNeo4jSettings(
        Path dataFolder, MemorySizes memory, int boltPort, Path java, Path library, Duration patience) {

    private static final int HIGHEST_PORT = 65_535;

    public EmbeddedNeo4jSettings {
        dataFolder = dataFolder.toAbsolutePath().normalize();
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(library, "library");
        if (boltPort < 0 || boltPort > HIGHEST_PORT) {
            throw new IllegalArgumentException("No such port: " + boltPort);
        }
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("No time to start in: " + patience);
        }
    }

    /**
     * The defaults: sizes from the machine, a free port, the Java that runs this program, five minutes.
     *
     * @throws EmbeddedNeo4jException when the database's jars are not found
     */
    public static EmbeddedNeo4jSettings in(Path dataFolder) {
        return new EmbeddedNeo4jSettings(
                dataFolder,
                MemorySizes.ofThisMachine(),
                0,
                Path.of(System.getProperty("java.home"), "bin", "java"),
                ServerLibrary.find(),
                Duration.ofMinutes(5));
    }

    public EmbeddedNeo4jSettings withMemory(MemorySizes other) {
        return new EmbeddedNeo4jSettings(dataFolder, other, boltPort, java, library, patience);
    }

    public EmbeddedNeo4jSettings withBoltPort(int other) {
        return new EmbeddedNeo4jSettings(dataFolder, memory, other, java, library, patience);
    }

    public EmbeddedNeo4jSettings withJava(Path other) {
        return new EmbeddedNeo4jSettings(dataFolder, memory, boltPort, other, library, patience);
    }

    public EmbeddedNeo4jSettings withLibrary(Path other) {
        return new EmbeddedNeo4jSettings(dataFolder, memory, boltPort, java, other, patience);
    }

    public EmbeddedNeo4jSettings withPatience(Duration other) {
        return new EmbeddedNeo4jSettings(dataFolder, memory, boltPort, java, library, other);
    }
}
