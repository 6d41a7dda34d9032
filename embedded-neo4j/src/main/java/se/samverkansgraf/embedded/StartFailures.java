package se.samverkansgraf.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The failures of a start that the database's process cannot tell itself, in words for the user. */
final class StartFailures {

    private StartFailures() {}

    static EmbeddedNeo4jException tooSlow(EmbeddedNeo4jSettings settings) {
        return new EmbeddedNeo4jException(
                StartFailure.TOO_SLOW,
                "Neo4j was not up after " + settings.patience().toSeconds()
                        + " s and was stopped. Try again when the machine has less to do. Log: "
                        + DataFolder.logs(settings.dataFolder()).resolve("neo4j.log"));
    }

    static EmbeddedNeo4jException interrupted(InterruptedException cause) {
        return new EmbeddedNeo4jException(
                StartFailure.NOT_STARTED, "The start of Neo4j was interrupted. Start again.", cause);
    }

    static EmbeddedNeo4jException passwordUnreadable(Path dataFolder, IOException cause) {
        return new EmbeddedNeo4jException(
                StartFailure.FOLDER_NOT_WRITABLE,
                "This user may not read the database's address and password in " + dataFolder + " ("
                        + cause.getMessage() + "). Run as the user who started it, or choose another folder with"
                        + " --data DIR.",
                cause);
    }

    static EmbeddedNeo4jException noJava(Path java, IOException cause) {
        return new EmbeddedNeo4jException(
                StartFailure.JAVA_UNUSABLE,
                "The Java to run the database with cannot be run: " + java
                        + ". Set JAVA_HOME to an installed Java, 17 or later.",
                cause);
    }

    static EmbeddedNeo4jException ended(ServerOutcome.Ended ended, Path dataFolder) {
        String printed = String.join(" ", ended.printed()).strip();
        if (ended.isForWantOfJava()) {
            return new EmbeddedNeo4jException(
                    StartFailure.JAVA_UNUSABLE,
                    "Java could not start the database (" + printed + "). Use Java 17 or later, and a heap that this"
                            + " machine has memory for.");
        }
        if (ended.isKilled()) {
            return new EmbeddedNeo4jException(
                    StartFailure.OUT_OF_MEMORY,
                    "Neo4j was killed while starting, as systems do when memory runs out. Give it a smaller heap and"
                            + " page cache, or stop other programs.");
        }
        return new EmbeddedNeo4jException(
                StartFailure.NOT_STARTED,
                "Neo4j ended with exit code " + ended.exitCode() + " before it was up"
                        + (printed.isEmpty() ? "" : " (" + printed + ")") + ". Log: "
                        + DataFolder.startLog(dataFolder));
    }
}
