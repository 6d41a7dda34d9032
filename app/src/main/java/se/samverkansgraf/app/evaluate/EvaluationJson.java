package se.samverkansgraf.app.evaluate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.evaluate.Deviation;
import se.samverkansgraf.importer.evaluate.Deviation.Side;
import se.samverkansgraf.importer.evaluate.Evaluation;
import se.samverkansgraf.importer.evaluate.Layer;
import se.samverkansgraf.importer.evaluate.Passage;
import se.samverkansgraf.importer.evaluate.Score;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation for a program. */
public final class EvaluationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EvaluationJson() {}

    /**
     * One JSON object, with a line end after it.
     *
     * @param only the one layer that is told, or null for all
     */
    public static String of(Evaluation evaluation, @Nullable Layer only) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("mean", Score.rounded(evaluation.mean()));
        ObjectNode layers = root.putObject("layers");
        for (Map.Entry<Layer, Score> layer : evaluation.layers().entrySet()) {
            if (only == null || only == layer.getKey()) {
                put(layers.putObject(layer.getKey().label()), layer.getValue());
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + System.lineSeparator();
    }

    private static void put(ObjectNode json, Score score) {
        json.put("f1", Score.rounded(score.f1()));
        json.put("p", Score.rounded(score.precision()));
        json.put("r", Score.rounded(score.recall()));
        json.put("hit", score.hit()).put("missed", score.missed()).put("extra", score.extra());
        ArrayNode misses = json.putArray("misses");
        ArrayNode extras = json.putArray("extras");
        for (Deviation deviation : score.deviations()) {
            put(deviation.side() == Side.MISSED ? misses.addObject() : extras.addObject(), deviation);
        }
    }

    private static void put(ObjectNode json, Deviation deviation) {
        json.put("document", deviation.document()).put("value", deviation.value());
        Passage passage = deviation.passage();
        if (passage != null) {
            json.put("quote", passage.quote());
            json.put("start", passage.start());
            json.put("page", passage.page());
            json.put("rule", passage.rule());
        }
    }
}
