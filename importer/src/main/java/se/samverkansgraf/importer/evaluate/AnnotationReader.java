package se.samverkansgraf.importer.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of the annotation guide, which references and the program's facts share. */
final class AnnotationReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Map<Layer, String> CONCEPTS = Map.of(
            Layer.METHODS, "methods",
            Layer.ROLES, "roles",
            Layer.ACTORS, "actors",
            Layer.TARGET_GROUPS, "targetGroups");

    private AnnotationReader() {}

    /**
     * The agreements of one text.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    static List<AnnotatedAgreement> read(String json) {
        List<AnnotatedAgreement> agreements = new ArrayList<>();
        for (JsonNode agreement : MAPPER.readTree(json).path("agreements")) {
            agreements.add(agreement(agreement));
        }
        return agreements;
    }

    private static AnnotatedAgreement agreement(JsonNode json) {
        Map<Layer, List<Named>> values = new LinkedHashMap<>();
        Map<Layer, Set<String>> eitherWay = new LinkedHashMap<>();
        values.put(Layer.SIGNATORIES, signatories(json.path("signatories")));
        values.put(Layer.PRIORITIES, focusAreas(json.path("priorities")));
        values.put(Layer.PRIORITY_HEADINGS, headings(json.path("priorities")));
        CONCEPTS.forEach((layer, name) -> {
            values.put(layer, concepts(json.path(name)));
            eitherWay.put(layer, ids(json.path(name + "Optional")));
        });
        return new AnnotatedAgreement(
                text(json.path("kind")),
                slots(json),
                values,
                eitherWay,
                Map.of(
                        Layer.COMMITMENTS, StatementAnnotations.of(Layer.COMMITMENTS, json.path("commitments")),
                        Layer.GOALS, StatementAnnotations.of(Layer.GOALS, json.path("goals")),
                        Layer.FOLLOW_UPS, StatementAnnotations.of(Layer.FOLLOW_UPS, json.path("followUps"))));
    }

    private static Map<String, String> slots(JsonNode json) {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("kind", String.valueOf(text(json.path("kind"))));
        slots.put("municipalities", sorted(json.path("municipalities"), "code", "id"));
        slots.put("policeAreas", sorted(json.path("policeAreas"), "written", "name"));
        for (String clock : List.of("validFrom", "validTo", "signedOn")) {
            slots.put(clock, String.valueOf(text(json.path(clock))));
        }
        return slots;
    }

    private static String sorted(JsonNode list, String... names) {
        List<String> values = new ArrayList<>();
        for (JsonNode entry : list) {
            String value = value(entry, names);
            values.add(names[0].equals("written") ? Words.plain(value) : String.valueOf(value));
        }
        return values.stream().sorted().collect(Collectors.joining(", "));
    }

    private static List<Named> signatories(JsonNode list) {
        List<Named> signatories = new ArrayList<>();
        for (JsonNode each : list) {
            String name = Words.plain(text(each.path("name")));
            String signed = name + " | " + text(each.path("role")) + " | " + text(each.path("party"));
            signatories.add(new Named(signed, passage(each)));
        }
        return signatories;
    }

    private static List<Named> focusAreas(JsonNode priorities) {
        List<Named> areas = new ArrayList<>();
        for (JsonNode priority : priorities) {
            areas.addAll(concepts(priority.path("focusAreas")));
        }
        return areas;
    }

    private static List<Named> headings(JsonNode priorities) {
        List<Named> headings = new ArrayList<>();
        for (JsonNode priority : priorities) {
            headings.add(new Named(Words.plain(text(priority.path("heading"))), passage(priority)));
        }
        return headings;
    }

    /** Concepts of the vocabulary; those that stand as new, since nothing there fits, are left out. */
    static List<Named> concepts(JsonNode list) {
        List<Named> concepts = new ArrayList<>();
        for (JsonNode entry : list) {
            String id = value(entry, "id");
            if (id != null && !id.isEmpty() && !id.startsWith("new:")) {
                concepts.add(new Named(id, passage(entry)));
            }
        }
        return concepts;
    }

    static Set<String> ids(JsonNode list) {
        return concepts(list).stream().map(Named::value).collect(Collectors.toCollection(TreeSet::new));
    }

    /** An entry stands bare, or as an object with its evidence. */
    private static @Nullable String value(JsonNode entry, String... names) {
        if (!entry.isObject()) {
            return text(entry);
        }
        for (String name : names) {
            String value = text(entry.path(name));
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    /** The words that state an entry and where they stand, or null where that is not told. */
    static @Nullable Passage passage(JsonNode entry) {
        JsonNode evidence = entry.path("evidence").path(0);
        return evidence.isMissingNode()
                ? null
                : new Passage(
                        evidence.path("quote").asString(),
                        evidence.path("page").asInt(),
                        evidence.path("start").asInt(),
                        text(evidence.path("rule")));
    }

    static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }
}
