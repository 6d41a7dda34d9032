package se.samverkansgraf.importer.graph;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What the database says it changed.
 *
 * @param nodesCreated nodes made
 * @param nodesDeleted nodes deleted
 * @param relationshipsCreated relationships made
 * @param relationshipsDeleted relationships deleted
 * @param propertiesSet properties set, those of new nodes included
 */
public record WriteCounters(
        int nodesCreated, int nodesDeleted, int relationshipsCreated, int relationshipsDeleted, int propertiesSet) {

    /** Nothing was changed. */
    public static final WriteCounters NONE = new WriteCounters(0, 0, 0, 0, 0);

    /** The sum of both. */
    public WriteCounters plus(WriteCounters other) {
        return new WriteCounters(
                nodesCreated + other.nodesCreated,
                nodesDeleted + other.nodesDeleted,
                relationshipsCreated + other.relationshipsCreated,
                relationshipsDeleted + other.relationshipsDeleted,
                propertiesSet + other.propertiesSet);
    }

    static WriteCounters of(SummaryCounters counters) {
        return new WriteCounters(
                counters.nodesCreated(),
                counters.nodesDeleted(),
                counters.relationshipsCreated(),
                counters.relationshipsDeleted(),
                counters.propertiesSet());
    }
}
