package se.samverkansgraf.embedded.server;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.dbms.database.UnableToStartDatabaseException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.impl.storemigration.UnableToMigrateException;
import org.neo4j.kernel.impl.transaction.log.entry.UnsupportedLogVersionException;
import se.samverkansgraf.embedded.server.StartFaultException.Fault;

/** Turns whatever stopped Neo4j from starting into one line that says what to do. */
final class StartFaults {

    /** With less than this left on its disk, a write of Neo4j is what failed, in whatever words. */
    private static final long FULL_DISK_BYTES = 4L << 20;

    private static final String ELSEWHERE = "start on an empty folder with --data DIR and import again.";

    private final ServerArguments arguments;

    StartFaults(ServerArguments arguments) {
        this.arguments = arguments;
    }

    StartFaultException tell(Throwable thrown) {
        if (thrown instanceof StartFaultException told) {
            return told;
        }
        List<Throwable> causes = causes(thrown);
        String root = detail(causes.get(causes.size() - 1));
        Fault fault = fault(causes);
        return new StartFaultException(fault, message(fault, root), thrown);
    }

    private Fault fault(List<Throwable> causes) {
        if (any(causes, OutOfMemoryError.class)) {
            return Fault.OUT_OF_MEMORY;
        }
        if (any(causes, AccessDeniedException.class)) {
            return Fault.FOLDER_NOT_WRITABLE;
        }
        if (any(causes, BindException.class) || any(causes, PortBindException.class)) {
            return Fault.PORT_IN_USE;
        }
        if (any(causes, FileLockException.class)) {
            return Fault.FOLDER_IN_USE;
        }
        if (any(causes, UnsupportedLogVersionException.class) || any(causes, UnableToMigrateException.class)) {
            return Fault.STORE_OF_OTHER_VERSION;
        }
        if (freeBytes() < FULL_DISK_BYTES) {
            return Fault.DISK_FULL;
        }
        boolean ofStore =
                any(causes, UnableToStartDatabaseException.class) || any(causes, DatabaseShutdownException.class);
        return ofStore ? Fault.STORE_DAMAGED : Fault.NOT_STARTED;
    }

    private String message(Fault fault, String root) {
        Path folder = arguments.dataFolder();
        String told =
                switch (fault) {
                    case OUT_OF_MEMORY ->
                        "Neo4j ran out of memory while starting (" + root + "). Give its heap more memory.";
                    case FOLDER_NOT_WRITABLE ->
                        "The data folder " + folder + " belongs to another user (" + root
                                + "). Run as that user, or choose another folder with --data DIR.";
                    case PORT_IN_USE ->
                        "Port " + arguments.boltPort()
                                + " of this machine is in use by another program. Choose another for Neo4j, or none to"
                                + " get a free one.";
                    case FOLDER_IN_USE ->
                        "The database in " + folder + " is in use by another Neo4j. Stop that one,"
                                + " or choose another folder with --data DIR.";
                    case STORE_OF_OTHER_VERSION ->
                        "The database in " + folder
                                + " was written by another version of Neo4j (" + root + "). Use that version, or "
                                + ELSEWHERE;
                    case STORE_DAMAGED ->
                        "The database in " + folder + " cannot be opened (" + root
                                + "). Restore a copy of the folder, or " + ELSEWHERE;
                    case DISK_FULL ->
                        "No space is left for the database in " + folder
                                + ". Free some, or choose another folder with --data DIR.";
                    case NOT_STARTED -> "Neo4j did not start (" + root + ").";
                };
        return told + " Log: " + arguments.consoleLog();
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(arguments.dataFolder()).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean any(List<Throwable> causes, Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }

    /** The chain of causes from the outside in. */
    private static List<Throwable> causes(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String detail(Throwable root) {
        String message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : firstSentence(message);
    }

    private static String firstSentence(String message) {
        String line = message.lines().map(String::strip).collect(Collectors.joining(" "));
        int end = line.indexOf(". ");
        String sentence = end < 0 ? line : line.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
