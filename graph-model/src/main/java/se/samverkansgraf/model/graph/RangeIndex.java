package se.samverkansgraf.model.graph;

import java.util.List;

/** The range indexes beside those of the keys: one for each filter and each sort order that questions use. */
public enum RangeIndex {
    /** Municipalities by name. */
    MUNICIPALITY_NAME("municipality_name", NodeLabel.MUNICIPALITY, List.of("name", "code")),
    /** Municipalities by size. */
    MUNICIPALITY_POPULATION("municipality_population", NodeLabel.MUNICIPALITY, List.of("population", "code")),
    /** Police areas of a level. */
    POLICE_AREA_LEVEL("police_area_level", NodeLabel.POLICE_AREA, List.of("level")),
    /** Police areas by name. */
    POLICE_AREA_NAME("police_area_name", NodeLabel.POLICE_AREA, List.of("name", "id")),
    /** Agreements of a kind. */
    AGREEMENT_KIND("agreement_kind", NodeLabel.AGREEMENT, List.of("kind")),
    /** Agreements by first day of validity. */
    AGREEMENT_VALID_FROM("agreement_valid_from", NodeLabel.AGREEMENT, List.of("validFrom")),
    /** Agreements by first day of validity, each in a stable place. */
    AGREEMENT_VALID_FROM_ID("agreement_valid_from_id", NodeLabel.AGREEMENT, List.of("validFrom", "id")),
    /** Agreements by last day of validity. */
    AGREEMENT_VALID_TO("agreement_valid_to", NodeLabel.AGREEMENT, List.of("validTo")),
    /** Agreements by title, each in a stable place. */
    AGREEMENT_TITLE("agreement_title", NodeLabel.AGREEMENT, List.of("title", "id")),
    /** Agreements of the same parties. */
    AGREEMENT_PARTIES("agreement_parties", NodeLabel.AGREEMENT, List.of("partyKey", "kind")),
    /** Commitments of a strength. */
    COMMITMENT_STRENGTH("commitment_strength", NodeLabel.COMMITMENT, List.of("strength")),
    /** Commitments by strength, each in a stable place. */
    COMMITMENT_STRENGTH_ID("commitment_strength_id", NodeLabel.COMMITMENT, List.of("strength", "id")),
    /** Commitments by the part taken. */
    COMMITMENT_FUNCTION("commitment_function", NodeLabel.COMMITMENT, List.of("function")),
    /** Commitments with a measure, by its value. */
    COMMITMENT_MEASURE_VALUE("commitment_measure_value", NodeLabel.COMMITMENT, List.of("measureValue")),
    /** Goals with a measure, by its value. */
    GOAL_MEASURE_VALUE("goal_measure_value", NodeLabel.GOAL, List.of("measureValue"));

    private final String indexName;
    private final NodeLabel label;
    private final List<String> properties;

    RangeIndex(String indexName, NodeLabel label, List<String> properties) {
        this.indexName = indexName;
        this.label = label;
        this.properties = properties;
    }

    /** The index's name in the database. */
    public String indexName() {
        return indexName;
    }

    /** The label whose nodes it holds. */
    public NodeLabel label() {
        return label;
    }

    /** The properties it holds, in order. */
    public List<String> properties() {
        return properties;
    }
}
