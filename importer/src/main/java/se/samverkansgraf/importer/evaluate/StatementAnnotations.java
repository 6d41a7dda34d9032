package se.samverkansgraf.importer.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads commitments, goals and follow-ups from the JSON of the annotation guide. */
final class StatementAnnotations {

    private static final int UNIT_LETTERS = 5;

    private static final Map<String, Layer> UNSURE = Map.of(
            "parties", Layer.COMMITMENT_PARTIES,
            "function", Layer.COMMITMENT_FUNCTION,
            "responsible", Layer.COMMITMENT_RESPONSIBLE,
            "methods", Layer.COMMITMENT_METHODS,
            "focusAreas", Layer.COMMITMENT_FOCUS,
            "measure", Layer.MEASURES);

    private StatementAnnotations() {}

    static List<AnnotatedStatement> of(Layer layer, JsonNode list) {
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (JsonNode each : list) {
            String quote = each.path("quote").asString();
            statements.add(new AnnotatedStatement(
                    passage(quote, each),
                    Words.counted(quote),
                    each.path("optional").asBoolean(false),
                    attributes(layer, each),
                    unsure(each.path("unsure"))));
        }
        return statements;
    }

    private static Passage passage(String quote, JsonNode statement) {
        Passage read = AnnotationReader.passage(statement);
        return read == null
                ? new Passage(quote, null, null, null)
                : new Passage(quote, read.page(), read.start(), read.rule());
    }

    private static Map<Layer, Set<String>> attributes(Layer layer, JsonNode json) {
        Map<Layer, Set<String>> attributes = new EnumMap<>(Layer.class);
        if (layer == Layer.FOLLOW_UPS) {
            return attributes;
        }
        attributes.put(Layer.MEASURES, measure(json.path("measure")));
        if (layer == Layer.COMMITMENTS) {
            attributes.put(Layer.COMMITMENT_PARTIES, parties(json.path("parties")));
            String function = AnnotationReader.text(json.path("function"));
            attributes.put(Layer.COMMITMENT_FUNCTION, Set.of(isBlank(function) ? "PERFORMS" : function));
            Set<String> responsible = new TreeSet<>(AnnotationReader.ids(json.path("actors")));
            responsible.addAll(AnnotationReader.ids(json.path("roles")));
            attributes.put(Layer.COMMITMENT_RESPONSIBLE, responsible);
            attributes.put(Layer.COMMITMENT_METHODS, AnnotationReader.ids(json.path("methods")));
            attributes.put(Layer.COMMITMENT_FOCUS, AnnotationReader.ids(json.path("focusAreas")));
        }
        return attributes;
    }

    private static Set<String> parties(JsonNode list) {
        Set<String> parties = new TreeSet<>();
        list.forEach(party -> parties.add(party.asString()));
        return parties;
    }

    /** At most one: comparator, value, and how the first word of the unit begins. */
    private static Set<String> measure(JsonNode json) {
        if (json.path("value").isMissingNode() || json.path("value").isNull()) {
            return Set.of();
        }
        String comparator = AnnotationReader.text(json.path("comparator"));
        List<String> unit = Words.of(AnnotationReader.text(json.path("unit")));
        String unitStart = unit.isEmpty() ? "" : start(unit.get(0));
        double value = json.path("value").asDouble() + 0.0;
        return Set.of((isBlank(comparator) ? "=" : comparator) + " " + value + " " + unitStart);
    }

    private static String start(String word) {
        return word.codePointCount(0, word.length()) <= UNIT_LETTERS
                ? word
                : word.substring(0, word.offsetByCodePoints(0, UNIT_LETTERS));
    }

    private static Set<Layer> unsure(JsonNode list) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (JsonNode attribute : list) {
            Layer layer = UNSURE.get(attribute.asString());
            if (layer != null) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
