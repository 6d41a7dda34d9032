package se.samverkansgraf.api.response;

import java.util.List;

/** What an agreement states, with the passages that say so. */
public sealed interface Fact permits Priority, Commitment, Goal, FollowUp, Citation {

    /** The global id. */
    String id();

    /** The rule that read it. */
    String rule();

    /** The agreement that states it. */
    Agreement agreement();

    /** The passages; empty where they were not asked for. */
    List<Evidence> evidence();
}
