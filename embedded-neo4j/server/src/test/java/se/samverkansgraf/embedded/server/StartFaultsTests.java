package se.samverkansgraf.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.database.UnableToStartDatabaseException;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.database.DatabaseIdFactory;
import org.neo4j.kernel.database.NamedDatabaseId;
import org.neo4j.kernel.impl.storemigration.UnableToMigrateException;
import org.neo4j.kernel.lifecycle.LifecycleException;
import se.samverkansgraf.embedded.server.StartFaultException.Fault;

class StartFaultsTests {

    private static final NamedDatabaseId DATABASE = DatabaseIdFactory.from("neo4j", new UUID(0, 1));

    @TempDir
    private Path folder;

    private StartFaults faults;
    private String log;

    @BeforeEach
    void inAFolder() {
        ServerArguments arguments = new ServerArguments(folder, 7687, 256L << 20, 32L << 20, 1);
        faults = new StartFaults(arguments);
        log = " Log: " + folder.resolve("logs").resolve("neo4j-console.log");
    }

    @Test
    void tellsThatThePortIsTaken() {
        assertTold(
                wrapped(new BindException("Address already in use")),
                Fault.PORT_IN_USE,
                "Port 7687 of this machine is in use by another program. Choose another for Neo4j, or none to get a"
                        + " free one.");
    }

    @Test
    void tellsThatTheFolderIsAnotherUsers() {
        assertTold(
                wrapped(new AccessDeniedException("/srv/data/neo4j-lock")),
                Fault.FOLDER_NOT_WRITABLE,
                "The data folder " + folder + " belongs to another user (/srv/data/neo4j-lock). Run as that user, or"
                        + " choose another folder with --data DIR.");
    }

    @Test
    void tellsThatAnotherVersionWroteTheStore() {
        assertTold(
                wrapped(new UnableToMigrateException("The format 'AF4.3.0' is no longer supported")),
                Fault.STORE_OF_OTHER_VERSION,
                "The database in " + folder + " was written by another version of Neo4j (The format 'AF4.3.0' is no"
                        + " longer supported). Use that version, or start on an empty folder with --data DIR and"
                        + " import again.");
    }

    @Test
    void tellsThatTheStoreIsDamagedInOneSentenceOfWhatNeo4jSays() {
        assertTold(
                new RuntimeException(UnableToStartDatabaseException.unableToStartDb(
                        DATABASE,
                        new IllegalStateException("Store files [a, b] are missing\nand recovery is not possible. Please"
                                + " restore from a consistent backup."))),
                Fault.STORE_DAMAGED,
                "The database in " + folder + " cannot be opened (Store files [a, b] are missing and recovery is not"
                        + " possible). Restore a copy of the folder, or start on an empty folder with --data DIR and"
                        + " import again.");
    }

    @Test
    void tellsThatAnotherNeo4jHoldsTheStore() {
        assertTold(
                wrapped(new FileLockException("Already locked", new IllegalStateException("locked"))),
                Fault.FOLDER_IN_USE,
                "The database in " + folder + " is in use by another Neo4j. Stop that one, or choose another folder"
                        + " with --data DIR.");
    }

    @Test
    void tellsThatMemoryRanOutBeforeAnythingThatFollowsFromIt() {
        assertTold(
                new RuntimeException(UnableToStartDatabaseException.unableToStartDb(
                        DATABASE, new OutOfMemoryError("Java heap space"))),
                Fault.OUT_OF_MEMORY,
                "Neo4j ran out of memory while starting (Java heap space). Give its heap more memory.");
    }

    @Test
    void tellsWhatItCannotPlaceByItsRootCause() {
        assertTold(
                new RuntimeException("outer", new IllegalStateException("inner reason.")),
                Fault.NOT_STARTED,
                "Neo4j did not start (inner reason).");
        assertTold(new NullPointerException(), Fault.NOT_STARTED, "Neo4j did not start (NullPointerException).");
    }

    @Test
    void leavesWhatIsToldAlreadyAsItIs() {
        var told = new StartFaultException(Fault.FOLDER_IN_USE, "In use by process 1.");

        assertThat(faults.tell(told)).isSameAs(told);
    }

    private void assertTold(Throwable thrown, Fault fault, String message) {
        StartFaultException told = faults.tell(thrown);
        assertThat(told).hasMessage(message + log);
        assertThat(told.fault()).isEqualTo(fault);
    }

    private static RuntimeException wrapped(Exception cause) {
        return new RuntimeException("Error starting Neo4j", new LifecycleException("Component failed", cause));
    }
}
