package se.samverkansgraf.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The script that defines the measure, which lies beside the project and runs by Python. */
final class ScoreScript {

    private static final Path SCRIPT = Path.of("../../shared/evaluation/score.py");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String ROW = "%s %s %s %d %d %d";

    private ScoreScript() {}

    /** The script's figures by layer: F1, precision, recall, hit, missed, extra; skips the test without the script. */
    static Map<String, String> figures(Path references, Path found) throws IOException, InterruptedException {
        JsonNode printed = MAPPER.readTree(run(references, found));
        Map<String, String> figures = new TreeMap<>();
        for (Map.Entry<String, JsonNode> layer : printed.path("layers").properties()) {
            JsonNode row = layer.getValue();
            figures.put(
                    layer.getKey(),
                    ROW.formatted(
                            share(row, "f1"),
                            share(row, "p"),
                            share(row, "r"),
                            row.path("hit").asInt(),
                            row.path("missed").asInt(),
                            row.path("extra").asInt()));
        }
        figures.put("mean", share(printed, "mean"));
        return figures;
    }

    /** The same of an evaluation of ours. */
    static Map<String, String> figures(Evaluation evaluation) {
        Map<String, String> figures = new TreeMap<>();
        for (Map.Entry<Layer, Score> layer : evaluation.layers().entrySet()) {
            Score score = layer.getValue();
            figures.put(
                    layer.getKey().label(),
                    ROW.formatted(
                            Score.rounded(score.f1()),
                            Score.rounded(score.precision()),
                            Score.rounded(score.recall()),
                            score.hit(),
                            score.missed(),
                            score.extra()));
        }
        figures.put("mean", Score.rounded(evaluation.mean()).toString());
        return figures;
    }

    private static String run(Path references, Path found) throws IOException, InterruptedException {
        if (!Files.exists(SCRIPT)) {
            abort("the measure's script is not beside the project: " + SCRIPT);
        }
        if (!hasPython()) {
            abort("there is no python3 to run the measure's script");
        }
        Process script = new ProcessBuilder(
                        "python3", SCRIPT.toString(), references.toString(), found.toString(), "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as("exit code of the script").isZero();
        return printed;
    }

    private static String share(JsonNode row, String name) {
        return row.path(name).decimalValue().setScale(4).toString();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
