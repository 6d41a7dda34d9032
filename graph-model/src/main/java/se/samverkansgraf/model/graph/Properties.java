package se.samverkansgraf.model.graph;

import static se.samverkansgraf.model.graph.Property.always;
import static se.samverkansgraf.model.graph.Property.whereKnown;
import static se.samverkansgraf.model.graph.PropertyType.BOOLEAN;
import static se.samverkansgraf.model.graph.PropertyType.DATE;
import static se.samverkansgraf.model.graph.PropertyType.FLOAT;
import static se.samverkansgraf.model.graph.PropertyType.INTEGER;
import static se.samverkansgraf.model.graph.PropertyType.STRING;
import static se.samverkansgraf.model.graph.PropertyType.STRING_LIST;
import static se.samverkansgraf.model.graph.PropertyType.ZONED_DATETIME;

import java.util.List;
import java.util.stream.Stream;

/** The properties of each label, the key first. */
final class Properties {

    /** What the full-text indexes hold besides words, so that filters stand in a search's own query. */
    private static final List<Property> SEARCHED = List.of(
            whereKnown("searchScope", STRING),
            whereKnown("searchFacts", STRING),
            whereKnown("searchFrom", STRING),
            whereKnown("searchTo", STRING));

    static final List<Property> MUNICIPALITY = List.of(
            always("code", STRING),
            always("name", STRING),
            always("kommunName", STRING),
            always("population", INTEGER),
            always("populationYear", INTEGER),
            always("latitude", FLOAT),
            always("longitude", FLOAT),
            always("seat", STRING));

    static final List<Property> COUNTY = List.of(always("code", STRING), always("name", STRING));

    static final List<Property> MUNICIPALITY_GROUP = List.of(
            always("code", STRING), always("name", STRING), always("mainCode", STRING), always("mainName", STRING));

    static final List<Property> POLICE_AREA = List.of(
            always("id", STRING),
            always("name", STRING),
            always("level", STRING),
            always("basis", STRING),
            whereKnown("asOf", STRING),
            whereKnown("source", STRING));

    static final List<Property> CONCEPT = List.of(
            always("id", STRING),
            always("sv", STRING),
            always("en", STRING),
            whereKnown("abbreviation", STRING),
            always("alternatives", STRING_LIST));

    static final List<Property> SIDED_CONCEPT = followedBy(CONCEPT, List.of(always("side", STRING)));

    static final List<Property> DATASET = List.of(
            always("id", STRING),
            always("vocabularyVersion", STRING),
            always("referenceVersion", STRING),
            always("ruleSetVersion", STRING),
            always("seedVersion", STRING),
            whereKnown("factsSumHigh", INTEGER),
            whereKnown("factsSumLow", INTEGER));

    static final List<Property> RULE = List.of(
            always("id", STRING),
            always("place", STRING),
            whereKnown("about", STRING),
            always("yields", STRING_LIST),
            always("wordings", STRING_LIST),
            always("examples", STRING_LIST),
            always("counterExamples", STRING_LIST));

    static final List<Property> SOURCE =
            List.of(always("id", STRING), always("location", STRING), always("name", STRING));

    static final List<Property> DOCUMENT = List.of(
            always("id", STRING),
            always("name", STRING),
            always("mediaType", STRING),
            always("pages", INTEGER),
            always("text", STRING),
            always("importedAt", ZONED_DATETIME),
            always("ruleSetVersion", STRING),
            always("factsHash", STRING),
            always("readWell", BOOLEAN),
            always("issueCount", INTEGER));

    static final List<Property> ISSUE = List.of(
            always("id", STRING),
            always("kind", STRING),
            always("message", STRING),
            whereKnown("rule", STRING),
            whereKnown("start", INTEGER),
            whereKnown("end", INTEGER),
            whereKnown("page", INTEGER));

    static final List<Property> SECTION = followedBy(
            List.of(
                    always("id", STRING),
                    always("heading", STRING),
                    always("level", INTEGER),
                    always("ordinal", INTEGER),
                    always("start", INTEGER),
                    always("end", INTEGER),
                    always("page", INTEGER)),
            SEARCHED);

    static final List<Property> PASSAGE = followedBy(
            List.of(
                    always("id", STRING),
                    always("start", INTEGER),
                    always("end", INTEGER),
                    always("page", INTEGER),
                    always("text", STRING)),
            SEARCHED);

    static final List<Property> AGREEMENT = followedBy(
            List.of(
                    always("id", STRING),
                    always("kind", STRING),
                    always("title", STRING),
                    always("partyKey", STRING),
                    whereKnown("validFrom", DATE),
                    whereKnown("validTo", DATE),
                    always("openEnded", BOOLEAN),
                    always("validityBasis", STRING),
                    whereKnown("titleFrom", DATE),
                    whereKnown("titleTo", DATE),
                    whereKnown("signedOn", DATE),
                    always("policeAreasWritten", STRING_LIST),
                    always("words", INTEGER),
                    whereKnown("ownTextShare", FLOAT),
                    always("profileLength", FLOAT),
                    always("holds", STRING_LIST)),
            SEARCHED);

    static final List<Property> PRIORITY = followedBy(
            List.of(always("id", STRING), always("heading", STRING), always("rank", INTEGER), always("rule", STRING)),
            SEARCHED);

    static final List<Property> MEASURE = List.of(
            whereKnown("measureComparator", STRING),
            whereKnown("measureValue", FLOAT),
            whereKnown("measureUnit", STRING),
            whereKnown("measurePer", STRING),
            whereKnown("measurePerYear", FLOAT),
            whereKnown("measureBaseline", STRING),
            whereKnown("measureDeadline", DATE),
            whereKnown("measureQuote", STRING),
            whereKnown("measureRule", STRING));

    static final List<Property> COMMITMENT = followedBy(
            followedBy(
                    List.of(
                            always("id", STRING),
                            always("text", STRING),
                            always("ordinal", INTEGER),
                            always("strength", STRING),
                            always("function", STRING),
                            always("certainty", STRING),
                            always("parties", STRING_LIST),
                            always("rule", STRING)),
                    MEASURE),
            SEARCHED);

    static final List<Property> GOAL = followedBy(
            followedBy(
                    List.of(
                            always("id", STRING),
                            always("text", STRING),
                            always("ordinal", INTEGER),
                            always("certainty", STRING),
                            always("rule", STRING)),
                    MEASURE),
            SEARCHED);

    static final List<Property> FOLLOW_UP = followedBy(
            List.of(
                    always("id", STRING),
                    always("text", STRING),
                    always("ordinal", INTEGER),
                    whereKnown("timesPerYear", FLOAT),
                    always("rule", STRING)),
            SEARCHED);

    static final List<Property> CITED =
            List.of(always("id", STRING), always("kind", STRING), always("text", STRING), always("rule", STRING));

    static final List<Property> SHARED_TEXT =
            List.of(always("id", STRING), always("text", STRING), always("words", INTEGER));

    static final List<Property> IMPORT_RUN = List.of(
            always("id", STRING),
            always("startedAt", ZONED_DATETIME),
            whereKnown("finishedAt", ZONED_DATETIME),
            always("documentsWritten", INTEGER),
            always("documentsRemoved", INTEGER));

    private Properties() {}

    private static List<Property> followedBy(List<Property> first, List<Property> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
