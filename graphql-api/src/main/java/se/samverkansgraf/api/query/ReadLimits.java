package se.samverkansgraf.api.query;

import java.time.Duration;

/**
 * How the graph may be read.
 *
 * @param database the database's name: naming it saves the driver a request
 * @param timeout after how long the database itself ends a statement
 */
public record ReadLimits(String database, Duration timeout) {

    private static final Duration GRACE = Duration.ofMillis(500);

    /** After how long nobody waits for the database any more: it had the time to end the statement and to say so. */
    Duration patience() {
        return timeout.plus(GRACE);
    }
}
