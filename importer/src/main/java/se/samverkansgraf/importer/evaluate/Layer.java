package se.samverkansgraf.importer.evaluate;

/** A kind of fact that is measured by itself, in the order in which tables tell them. */
public enum Layer {
    /** Kind, parties and the three dates of an agreement: one slot each, of which the share read right is told. */
    HEADER("header"),
    /** Who signs: name, role and side. */
    SIGNATORIES("signatories"),
    /** The focus areas that an agreement itself prioritises. */
    PRIORITIES("priorities"),
    /** The wording of its priorities. */
    PRIORITY_HEADINGS("priority headings"),
    /** Methods named anywhere. */
    METHODS("methods"),
    /** Roles named anywhere. */
    ROLES("roles"),
    /** Actors named anywhere. */
    ACTORS("actors"),
    /** Groups the work is for. */
    TARGET_GROUPS("targetGroups"),
    /** Statements by which somebody undertakes something, paired by their words. */
    COMMITMENTS("commitments"),
    /** The sides that undertake a commitment. */
    COMMITMENT_PARTIES("commitment parties"),
    /** The part they take in it. */
    COMMITMENT_FUNCTION("commitment function"),
    /** Actors and roles named as its doers. */
    COMMITMENT_RESPONSIBLE("commitment responsible"),
    /** The methods it uses. */
    COMMITMENT_METHODS("commitment methods"),
    /** Its topics. */
    COMMITMENT_FOCUS("commitment focus"),
    /** Measurable targets of commitments and goals. */
    MEASURES("measures"),
    /** Stated aims. */
    GOALS("goals"),
    /** How the agreement itself is followed up. */
    FOLLOW_UPS("follow-up");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    /** The layer's name in tables and on command lines. */
    public String label() {
        return label;
    }
}
