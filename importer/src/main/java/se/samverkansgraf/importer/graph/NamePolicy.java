package se.samverkansgraf.importer.graph;

/** What becomes of the names of people who sign agreements. */
public enum NamePolicy {
    /** No name is stored, and its letters are replaced by {@value NamePolicy#MASK} in every stored text. */
    HIDE,
    /** Names stand in the graph as in the documents; for graphs that are not published. */
    STORE;

    static final char MASK = '·';
}
