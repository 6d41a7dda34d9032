package se.samverkansgraf.api.export;

/**
 * A table whose rows ended before their time, when some of them were on their way. Nobody answers it: the server cuts
 * the connection, so that no half table looks whole.
 */
final class BrokenOffTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOffTable(RefusedTable cause) {
        super("the table ends before all of its rows are told: " + cause.getMessage(), cause);
    }
}
