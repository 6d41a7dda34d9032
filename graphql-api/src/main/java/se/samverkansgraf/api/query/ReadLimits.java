package se.samverkansgraf.api.query;

import java.time.Duration;

/**
 * How the graph may be read.
 *
 * @param database the database's name: naming it saves the driver a request
 * @param timeout how long one statement may take, in the database and on the way
 */
public record ReadLimits(String database, Duration timeout) {}
