package se.samverkansgraf.embedded.server;

/** Why the database could not start, told in one line with the way out. */
final class StartFaultException extends RuntimeException {

    /** Kinds of fault; the names are read by the starting process, whose enum StartFailure has the same. */
    enum Fault {
        FOLDER_IN_USE,
        FOLDER_NOT_WRITABLE,
        DISK_FULL,
        PORT_IN_USE,
        STORE_DAMAGED,
        STORE_OF_OTHER_VERSION,
        OUT_OF_MEMORY,
        NOT_STARTED
    }

    private final Fault fault;

    StartFaultException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    StartFaultException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
