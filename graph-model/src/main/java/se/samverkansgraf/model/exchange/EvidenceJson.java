package se.samverkansgraf.model.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts that every kind of fact has: evidence, concepts, measures. */
final class EvidenceJson {

    private EvidenceJson() {}

    static void put(ObjectNode node, Evidence evidence) {
        put(node, List.of(evidence));
    }

    static void put(ObjectNode node, List<Evidence> evidence) {
        putList(node, "evidence", evidence);
    }

    static void putList(ObjectNode node, String name, List<Evidence> evidence) {
        ArrayNode passages = node.putArray(name);
        for (Evidence each : evidence) {
            ObjectNode passage = passages.addObject();
            putSpan(passage, each.span());
            passage.put("page", each.page());
            passage.put("quote", each.quote());
            passage.put("rule", each.rule());
        }
    }

    static void putSpan(ObjectNode node, Span span) {
        node.put("start", span.start());
        node.put("end", span.end());
    }

    static void putConcepts(ObjectNode node, String name, ConceptKind kind, List<ConceptUse> uses) {
        ArrayNode concepts = node.putArray(name);
        for (ConceptUse use : uses) {
            ObjectNode concept = concepts.addObject();
            concept.put("id", GuideIds.written(kind, use.id()));
            put(concept, use.evidence());
        }
    }

    static void putMeasure(ObjectNode node, @Nullable Measure measure) {
        if (measure == null) {
            node.putNull("measure");
            return;
        }
        ObjectNode json = node.putObject("measure");
        json.put("comparator", measure.comparator().sign());
        json.put("value", measure.value());
        json.put("unit", measure.unit());
        json.put("per", measure.per() == null ? null : measure.per().name().toLowerCase(Locale.ROOT));
        json.put("baseline", measure.baseline());
        json.put("deadline", text(measure.deadline()));
        put(json, measure.evidence());
    }

    /** The value as its standard text (a date in ISO 8601), or null. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
