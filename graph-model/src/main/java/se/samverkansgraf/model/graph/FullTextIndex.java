package se.samverkansgraf.model.graph;

import java.util.List;

/** The full-text indexes, all with the analyzer {@code swedish}. */
public enum FullTextIndex {
    /** The words of passages. */
    PASSAGE_TEXT(
            "passage_text",
            List.of(NodeLabel.PASSAGE),
            List.of("text", "searchScope", "searchFacts", "searchFrom", "searchTo")),
    /** The words of commitments, goals and follow-ups. */
    COMMITMENT_TEXT(
            "commitment_text",
            List.of(NodeLabel.COMMITMENT, NodeLabel.GOAL, NodeLabel.FOLLOW_UP),
            List.of("text", "searchScope", "searchFacts", "searchFrom", "searchTo")),
    /** Headings and titles. */
    HEADING_TEXT(
            "heading_text",
            List.of(NodeLabel.SECTION, NodeLabel.PRIORITY, NodeLabel.AGREEMENT),
            List.of("heading", "title", "searchScope", "searchFacts", "searchFrom", "searchTo")),
    /** The labels of concepts and the names of municipalities. */
    CONCEPT_LABELS(
            "concept_labels",
            List.of(
                    NodeLabel.FOCUS_AREA,
                    NodeLabel.METHOD,
                    NodeLabel.ROLE,
                    NodeLabel.ACTOR,
                    NodeLabel.TARGET_GROUP,
                    NodeLabel.MUNICIPALITY),
            List.of("sv", "en", "abbreviation", "alternatives", "name"));

    /** The analyzer that all of them use. */
    public static final String ANALYZER = "swedish";

    private final String indexName;
    private final List<NodeLabel> labels;
    private final List<String> properties;

    FullTextIndex(String indexName, List<NodeLabel> labels, List<String> properties) {
        this.indexName = indexName;
        this.labels = labels;
        this.properties = properties;
    }

    /** The index's name in the database. */
    public String indexName() {
        return indexName;
    }

    /** The labels whose nodes it holds. */
    public List<NodeLabel> labels() {
        return labels;
    }

    /** The properties it holds, of whichever of the labels has them. */
    public List<String> properties() {
        return properties;
    }
}
