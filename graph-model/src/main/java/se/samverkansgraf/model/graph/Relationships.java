package se.samverkansgraf.model.graph;

import static se.samverkansgraf.model.graph.NodeLabel.*;
import static se.samverkansgraf.model.graph.Property.always;
import static se.samverkansgraf.model.graph.Property.whereKnown;
import static se.samverkansgraf.model.graph.PropertyType.DATE;
import static se.samverkansgraf.model.graph.PropertyType.FLOAT;
import static se.samverkansgraf.model.graph.PropertyType.INTEGER;
import static se.samverkansgraf.model.graph.PropertyType.INTEGER_LIST;
import static se.samverkansgraf.model.graph.PropertyType.STRING;
import static se.samverkansgraf.model.graph.PropertyType.STRING_LIST;

import java.util.List;
import java.util.stream.Stream;

/** The relationships between labels, each with its properties. */
final class Relationships {

    private static final Property[] NONE = {};
    private static final Property[] WORDING = {always("written", STRING), always("rule", STRING)};
    private static final Property[] FACT_EVIDENCE = {
        always("rule", STRING), always("ordinal", INTEGER), always("place", INTEGER)
    };
    private static final Property[] SLOT_EVIDENCE = {always("slot", STRING), always("rule", STRING)};
    private static final Property[] COVERAGE = {always("basis", STRING), whereKnown("source", STRING)};
    private static final Property[] ASSIGNMENT = {
        always("function", STRING), always("written", STRING), always("rule", STRING)
    };
    private static final Property[] SIGNATURE = {
        always("party", STRING), whereKnown("name", STRING), always("documentId", STRING)
    };
    private static final Property[] MENTION = {
        always("written", STRING),
        always("rule", STRING),
        always("start", INTEGER),
        always("end", INTEGER),
        always("page", INTEGER),
        always("documentId", STRING)
    };
    private static final Property[] STATEMENT = {
        always("title", STRING),
        whereKnown("signedOn", DATE),
        always("policeAreasWritten", STRING_LIST),
        always("start", INTEGER),
        always("end", INTEGER),
        always("words", INTEGER),
        always("wordings", STRING_LIST),
        always("wordingPlaces", INTEGER_LIST)
    };
    private static final Property[] SHARED_PLACE = {
        always("documentId", STRING),
        always("start", INTEGER),
        always("end", INTEGER),
        always("firstWord", INTEGER),
        always("words", INTEGER)
    };
    private static final Property[] TALLY = {
        always("priorities", INTEGER),
        always("commitments", INTEGER),
        always("goals", INTEGER),
        always("excluded", INTEGER),
        always("measures", INTEGER),
        whereKnown("strongest", STRING)
    };
    private static final Property[] PROFILE = Stream.concat(
                    Stream.of(always("facts", INTEGER), always("weight", FLOAT)), Stream.of(TALLY))
            .toArray(Property[]::new);

    static final List<Relationship> ALL = Stream.of(places(), concepts(), documents(), agreements(), facts(), runs())
            .flatMap(part -> part)
            .toList();

    private Relationships() {}

    private static Stream<Relationship> places() {
        return Stream.of(
                of(MUNICIPALITY, RelationshipType.IN_COUNTY, COUNTY, NONE),
                of(MUNICIPALITY, RelationshipType.IN_GROUP, MUNICIPALITY_GROUP, NONE),
                of(POLICE_AREA, RelationshipType.PART_OF, POLICE_AREA, NONE),
                of(POLICE_AREA, RelationshipType.COVERS, MUNICIPALITY, COVERAGE));
    }

    private static Stream<Relationship> concepts() {
        return Stream.of(
                of(FOCUS_AREA, RelationshipType.BROADER, FOCUS_AREA, NONE),
                of(METHOD, RelationshipType.BROADER, METHOD, NONE),
                of(ROLE, RelationshipType.BROADER, ROLE, NONE),
                of(ACTOR, RelationshipType.BROADER, ACTOR, NONE),
                of(TARGET_GROUP, RelationshipType.BROADER, TARGET_GROUP, NONE),
                of(METHOD, RelationshipType.USUALLY_CONCERNS, FOCUS_AREA, NONE));
    }

    private static Stream<Relationship> documents() {
        return Stream.of(
                of(SOURCE, RelationshipType.HOLDS, DOCUMENT, NONE),
                of(DOCUMENT, RelationshipType.HAS_ISSUE, ISSUE, NONE),
                of(DOCUMENT, RelationshipType.HAS_SECTION, SECTION, NONE),
                of(SECTION, RelationshipType.INSIDE, SECTION, NONE),
                of(PASSAGE, RelationshipType.IN_DOCUMENT, DOCUMENT, NONE),
                of(PASSAGE, RelationshipType.IN_SECTION, SECTION, NONE));
    }

    private static Stream<Relationship> agreements() {
        return Stream.of(
                of(MUNICIPALITY, RelationshipType.PARTY_TO, AGREEMENT, NONE),
                of(POLICE_AREA, RelationshipType.PARTY_TO, AGREEMENT, NONE),
                of(AGREEMENT, RelationshipType.STATED_IN, DOCUMENT, STATEMENT),
                of(AGREEMENT, RelationshipType.BELONGS_TO, AGREEMENT, NONE),
                of(AGREEMENT, RelationshipType.SUCCEEDS, AGREEMENT, NONE),
                of(AGREEMENT, RelationshipType.SIGNED_BY, ROLE, SIGNATURE),
                of(AGREEMENT, RelationshipType.MENTIONS, METHOD, MENTION),
                of(AGREEMENT, RelationshipType.MENTIONS, ROLE, MENTION),
                of(AGREEMENT, RelationshipType.MENTIONS, ACTOR, MENTION),
                of(AGREEMENT, RelationshipType.MENTIONS, TARGET_GROUP, MENTION),
                of(AGREEMENT, RelationshipType.EVIDENCED_BY, PASSAGE, SLOT_EVIDENCE),
                of(AGREEMENT, RelationshipType.SHARES, SHARED_TEXT, SHARED_PLACE),
                of(AGREEMENT, RelationshipType.ABOUT, FOCUS_AREA, PROFILE),
                of(AGREEMENT, RelationshipType.ABOUT, METHOD, PROFILE),
                of(AGREEMENT, RelationshipType.ABOUT, TARGET_GROUP, PROFILE),
                of(AGREEMENT, RelationshipType.DEALS_WITH, FOCUS_AREA, TALLY),
                of(AGREEMENT, RelationshipType.DEALS_WITH, METHOD, TALLY));
    }

    private static Stream<Relationship> facts() {
        return Stream.of(
                of(AGREEMENT, RelationshipType.HAS_PRIORITY, PRIORITY, NONE),
                of(PRIORITY, RelationshipType.CONCERNS, FOCUS_AREA, WORDING),
                of(PRIORITY, RelationshipType.INSIDE, PRIORITY, NONE),
                of(PRIORITY, RelationshipType.EVIDENCED_BY, PASSAGE, FACT_EVIDENCE),
                of(AGREEMENT, RelationshipType.HAS_COMMITMENT, COMMITMENT, NONE),
                of(COMMITMENT, RelationshipType.MADE_BY, MUNICIPALITY, NONE),
                of(COMMITMENT, RelationshipType.MADE_BY, POLICE_AREA, NONE),
                of(COMMITMENT, RelationshipType.MADE_BY, ACTOR, NONE),
                of(COMMITMENT, RelationshipType.ASSIGNED_TO, ROLE, ASSIGNMENT),
                of(COMMITMENT, RelationshipType.ASSIGNED_TO, ACTOR, ASSIGNMENT),
                of(COMMITMENT, RelationshipType.USES, METHOD, WORDING),
                of(COMMITMENT, RelationshipType.CONCERNS, FOCUS_AREA, WORDING),
                of(COMMITMENT, RelationshipType.FOR, TARGET_GROUP, WORDING),
                of(COMMITMENT, RelationshipType.UNDER, PRIORITY, NONE),
                of(COMMITMENT, RelationshipType.EVIDENCED_BY, PASSAGE, FACT_EVIDENCE),
                of(AGREEMENT, RelationshipType.HAS_GOAL, GOAL, NONE),
                of(GOAL, RelationshipType.CONCERNS, FOCUS_AREA, WORDING),
                of(GOAL, RelationshipType.EVIDENCED_BY, PASSAGE, FACT_EVIDENCE),
                of(AGREEMENT, RelationshipType.HAS_FOLLOW_UP, FOLLOW_UP, NONE),
                of(FOLLOW_UP, RelationshipType.HELD_BY, ACTOR, WORDING),
                of(FOLLOW_UP, RelationshipType.EVIDENCED_BY, PASSAGE, FACT_EVIDENCE),
                of(AGREEMENT, RelationshipType.CITES, CITED, NONE),
                of(CITED, RelationshipType.EVIDENCED_BY, PASSAGE, FACT_EVIDENCE));
    }

    private static Stream<Relationship> runs() {
        return Stream.of(of(IMPORT_RUN, RelationshipType.WROTE, DOCUMENT, NONE));
    }

    private static Relationship of(NodeLabel from, RelationshipType type, NodeLabel to, Property... properties) {
        return new Relationship(from, type, to, List.of(properties));
    }
}
