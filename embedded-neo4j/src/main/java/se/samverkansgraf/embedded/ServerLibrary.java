package se.samverkansgraf.embedded;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the folder with the database's own jars, which are never on the application's class path. */
final class ServerLibrary {

    /** System property that names the folder. */
    static final String PROPERTY = "samverkan.neo4j.lib";

    /** The jar that starts the database; its manifest names the others. */
    static final String JAR = "embedded-neo4j-server.jar";

    private ServerLibrary() {}

    /**
     * The folder named by the system property, else {@code neo4j-lib} beside the folder this class was loaded from, as
     * the packaged program has it, else the one that the build makes.
     */
    static Path find() {
        return find(System.getProperty(PROPERTY, ""), ownLocation());
    }

    static Path find(String named, Path location) {
        List<Path> candidates =
                named.isEmpty() ? unnamed(location) : List.of(Path.of(named).toAbsolutePath());
        return candidates.stream()
                .filter(folder -> Files.isRegularFile(folder.resolve(JAR)))
                .findFirst()
                .orElseThrow(() -> missing(candidates));
    }

    /** The location is {@code lib/embedded-neo4j.jar} as packaged; the module's {@code target/} holds it in a build. */
    private static List<Path> unnamed(Path location) {
        List<Path> candidates = new ArrayList<>();
        Path folder = location.toAbsolutePath().getParent();
        if (folder != null && folder.getParent() != null) {
            candidates.add(folder.resolveSibling("neo4j-lib"));
            candidates.add(folder.resolveSibling(Path.of("server", "target", "neo4j-lib")));
        }
        return candidates;
    }

    private static EmbeddedNeo4jException missing(List<Path> candidates) {
        return new EmbeddedNeo4jException(
                StartFailure.LIBRARY_MISSING,
                "The database's jars were not found in " + candidates + ". Build with ./mvnw package, or name their"
                        + " folder with -D" + PROPERTY + "=DIR.");
    }

    private static Path ownLocation() {
        try {
            return Path.of(ServerLibrary.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This class was loaded from no file", e);
        }
    }
}
