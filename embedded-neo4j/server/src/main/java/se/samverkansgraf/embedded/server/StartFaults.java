package se.samverkansgraf.embedded.server;

import se.samverkansgraf.embedded.server.StartFaultException.Fault;

/** Turns whatever stopped Neo4j from starting into one line that says what to do. */
final class StartFaults {

    private StartFaults() {}

    static StartFaultException tell(Throwable thrown) {
        if (thrown instanceof StartFaultException told) {
            return told;
        }
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new StartFaultException(Fault.NOT_STARTED, "Neo4j did not start: " + cause);
    }
}
