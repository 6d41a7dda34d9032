package se.samverkansgraf.model.graph;

/** How long a node stays in the graph. */
public enum Lifetime {
    /** Seeded from the program's own resources at every start, shared by all agreements, never deleted with one. */
    SHARED,
    /** Stays as long as a document states it. */
    DOCUMENT,
    /** A record of what a run did, kept until the graph is reset. */
    RUN
}
