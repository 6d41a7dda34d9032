package se.samverkansgraf.api.response;

/** Something with an identity of its own. */
public interface Node {

    /** The global id. */
    String id();
}
