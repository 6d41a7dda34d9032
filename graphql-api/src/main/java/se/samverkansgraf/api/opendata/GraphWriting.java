package se.samverkansgraf.api.opendata;

import java.io.IOException;

/** Writes a graph in one format: all nodes, then all relationships, then the end. The stream stays open. */
interface GraphWriting {

    /** Writes a node. */
    void node(GraphElements.Node node) throws IOException;

    /** Writes a relationship between nodes written before. */
    void link(GraphElements.Link link) throws IOException;

    /** Ends the graph. */
    void end() throws IOException;
}
