package se.samverkansgraf.model.graph;

import java.util.List;

/** The labels of the graph; a node has exactly one. */
public enum NodeLabel {
    /** En kommun, by SCB's code. */
    MUNICIPALITY("Municipality", Lifetime.SHARED, Properties.MUNICIPALITY),
    /** Ett län. */
    COUNTY("County", Lifetime.SHARED, Properties.COUNTY),
    /** A group of SKR's kommungruppsindelning. */
    MUNICIPALITY_GROUP("MunicipalityGroup", Lifetime.SHARED, Properties.MUNICIPALITY_GROUP),
    /** A police region, police area or local police area. */
    POLICE_AREA("PoliceArea", Lifetime.SHARED, Properties.POLICE_AREA),
    /** A problem or goal that agreements prioritise. */
    FOCUS_AREA("FocusArea", Lifetime.SHARED, Properties.CONCEPT),
    /** A working method, model or programme. */
    METHOD("Method", Lifetime.SHARED, Properties.CONCEPT),
    /** A title that a person holds. */
    ROLE("Role", Lifetime.SHARED, Properties.SIDED_CONCEPT),
    /** A kind of organisation or unit. */
    ACTOR("Actor", Lifetime.SHARED, Properties.SIDED_CONCEPT),
    /** The people that work is for. */
    TARGET_GROUP("TargetGroup", Lifetime.SHARED, Properties.CONCEPT),
    /** The one node that says which versions of vocabulary, reference data and rules the graph holds. */
    DATASET("Dataset", Lifetime.SHARED, Properties.DATASET),
    /** A rule that reads documents, with what it says of itself. */
    RULE("Rule", Lifetime.SHARED, Properties.RULE),
    /** A place that a document was read from. */
    SOURCE("Source", Lifetime.DOCUMENT, Properties.SOURCE),
    /** A document's content, by the hash of its bytes. */
    DOCUMENT("Document", Lifetime.DOCUMENT, Properties.DOCUMENT),
    /** Something in a document that was not understood. */
    ISSUE("Issue", Lifetime.DOCUMENT, Properties.ISSUE),
    /** A headed part of a document. */
    SECTION("Section", Lifetime.DOCUMENT, Properties.SECTION),
    /** A span of a document that states something. */
    PASSAGE("Passage", Lifetime.DOCUMENT, Properties.PASSAGE),
    /** An agreement, promise, plan or appendix, in however many documents it stands. */
    AGREEMENT("Agreement", Lifetime.DOCUMENT, Properties.AGREEMENT),
    /** Something that an agreement prioritises. */
    PRIORITY("Priority", Lifetime.DOCUMENT, Properties.PRIORITY),
    /** Something that somebody undertakes. */
    COMMITMENT("Commitment", Lifetime.DOCUMENT, Properties.COMMITMENT),
    /** A stated aim. */
    GOAL("Goal", Lifetime.DOCUMENT, Properties.GOAL),
    /** How an agreement is followed up. */
    FOLLOW_UP("FollowUp", Lifetime.DOCUMENT, Properties.FOLLOW_UP),
    /** A source outside the agreement that it leans on. */
    CITED("Cited", Lifetime.DOCUMENT, Properties.CITED),
    /** A wording that at least two agreements have. */
    SHARED_TEXT("SharedText", Lifetime.DOCUMENT, Properties.SHARED_TEXT),
    /** An import that wrote something. */
    IMPORT_RUN("ImportRun", Lifetime.RUN, Properties.IMPORT_RUN);

    private final String label;
    private final Lifetime lifetime;
    private final List<Property> properties;

    NodeLabel(String label, Lifetime lifetime, List<Property> properties) {
        this.label = label;
        this.lifetime = lifetime;
        this.properties = properties;
    }

    /** The label as Neo4j has it. */
    public String label() {
        return label;
    }

    /** How long its nodes stay. */
    public Lifetime lifetime() {
        return lifetime;
    }

    /** The property that identifies a node, unique among its label. */
    public Property key() {
        return properties.get(0);
    }

    /** Every property, the key first. */
    public List<Property> properties() {
        return properties;
    }
}
