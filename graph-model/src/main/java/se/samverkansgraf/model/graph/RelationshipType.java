package se.samverkansgraf.model.graph;

/** The relationship types of the graph, named as Neo4j has them. */
public enum RelationshipType {
    /** A municipality lies in a county. */
    IN_COUNTY,
    /** A municipality is of an SKR group. */
    IN_GROUP,
    /** A police area is part of a larger one. */
    PART_OF,
    /** A police area answers for a municipality. */
    COVERS,
    /** A concept is narrower than another of its label. */
    BROADER,
    /** A method usually serves a focus area: a hint, never a fact of an agreement. */
    USUALLY_CONCERNS,
    /** A source holds a document's content. */
    HOLDS,
    /** A document has something that was not understood. */
    HAS_ISSUE,
    /** A document has a headed part. */
    HAS_SECTION,
    /** A section lies in another; a priority lies in another. */
    INSIDE,
    /** A passage belongs to a document. */
    IN_DOCUMENT,
    /** A passage stands in a section, the innermost that holds it. */
    IN_SECTION,
    /** A municipality or a police area is a party to an agreement. */
    PARTY_TO,
    /** An agreement stands in a document; carries how that document writes it. */
    STATED_IN,
    /** A plan or appendix belongs to its agreement. */
    BELONGS_TO,
    /** An agreement follows an earlier one of the same parties and kind. */
    SUCCEEDS,
    /** Somebody of a role signed an agreement. */
    SIGNED_BY,
    /** An agreement names a concept, once for each document that it stands in. */
    MENTIONS,
    /** A passage states a fact, or what identifies an agreement. */
    EVIDENCED_BY,
    /** An agreement has a wording that others have too, once for each place. */
    SHARES,
    /** Facts of an agreement are about a concept; how many, kept beside the facts for comparisons. */
    ABOUT,
    /** Facts of an agreement are about a concept or one below it; how many, kept beside the facts. */
    DEALS_WITH,
    /** An agreement prioritises something. */
    HAS_PRIORITY,
    /** An agreement holds a commitment. */
    HAS_COMMITMENT,
    /** An agreement states an aim. */
    HAS_GOAL,
    /** An agreement says how it is followed up. */
    HAS_FOLLOW_UP,
    /** An agreement leans on a source. */
    CITES,
    /** A fact is about a focus area. */
    CONCERNS,
    /** Who undertakes a commitment. */
    MADE_BY,
    /** Who is named as doer of a commitment. */
    ASSIGNED_TO,
    /** A commitment uses a method. */
    USES,
    /** A commitment is for a group of people. */
    FOR,
    /** A commitment stands under a priority. */
    UNDER,
    /** A follow-up is held by an actor. */
    HELD_BY,
    /** An import run wrote a document. */
    WROTE
}
