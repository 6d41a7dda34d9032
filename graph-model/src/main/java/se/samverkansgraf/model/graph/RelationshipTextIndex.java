package se.samverkansgraf.model.graph;

import java.util.List;

/** The full-text indexes on relationships: they find keys in lists, which no other index of the database does. */
public enum RelationshipTextIndex {
    /** Where else a wording stands. */
    STATEMENT_WORDINGS("statement_wordings", RelationshipType.STATED_IN, List.of("wordings"));

    /** The analyzer that they use: keys are taken as they are. */
    public static final String ANALYZER = "whitespace";

    private final String indexName;
    private final RelationshipType type;
    private final List<String> properties;

    RelationshipTextIndex(String indexName, RelationshipType type, List<String> properties) {
        this.indexName = indexName;
        this.type = type;
        this.properties = properties;
    }

    /** The index's name in the database. */
    public String indexName() {
        return indexName;
    }

    /** The type whose relationships it holds. */
    public RelationshipType type() {
        return type;
    }

    /** The properties it holds. */
    public List<String> properties() {
        return properties;
    }
}
