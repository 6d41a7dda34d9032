package se.samverkansgraf.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.importer.evaluate.Deviation.Side;

class EvaluatorTests {

    private static final Path REFERENCES = Path.of("../../shared/evaluation/reference");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void countsAsTheScriptCountsWhateverWasReadWrongly(long seed, @TempDir Path found) throws Exception {
        Perturbation perturbation = new Perturbation(seed);
        List<Comparison> comparisons = new ArrayList<>();
        for (Path file : references()) {
            String reference = Files.readString(file);
            String read = perturbation.of(reference);
            Files.writeString(found.resolve(file.getFileName()), read);
            comparisons.add(Comparison.of(file.getFileName().toString(), reference, read));
        }
        assertThat(ScoreScript.figures(Evaluator.evaluate(comparisons)))
                .isEqualTo(ScoreScript.figures(REFERENCES, found));
    }

    @Test
    void countsAsTheScriptCountsWhereNothingWasRead(@TempDir Path found) throws Exception {
        List<Comparison> comparisons = new ArrayList<>();
        for (Path file : references()) {
            comparisons.add(Comparison.of(file.getFileName().toString(), Files.readString(file), null));
        }
        assertThat(ScoreScript.figures(Evaluator.evaluate(comparisons)))
                .isEqualTo(ScoreScript.figures(REFERENCES, found));
    }

    @Test
    void countsNeitherOptionalStatementsNorUnsureAttributes() {
        String reference = """
                {"agreements": [{"methodsOptional": ["sspf"], "methods": ["sspf"], "commitments": [
                  {"quote": "Polisen ska patrullera i centrum", "parties": ["POLICE"], "unsure": ["parties"]},
                  {"quote": "Kommunen bör synas mer på torget", "optional": true}]}]}
                """;
        String found = """
                {"agreements": [{"commitments": [{"quote": "Polisen ska patrullera i centrum", "parties": []}]}]}
                """;
        Evaluation evaluation = Evaluator.evaluate(List.of(Comparison.of("a", reference, found)));
        assertThat(evaluation.layers()).doesNotContainKey(Layer.COMMITMENT_PARTIES);
        assertThat(evaluation.layers().get(Layer.METHODS).deviations()).isEmpty();
        assertThat(evaluation.layers().get(Layer.COMMITMENTS).f1()).isEqualTo(1);
    }

    @Test
    void tellsMissesAndExtrasBesideTheirPassages() {
        String reference = """
                {"agreements": [{"methods": ["est"], "commitments": [{"quote": "Polisen ska patrullera"}]}]}
                """;
        String found = """
                {"agreements": [{"methods": [{"id": "sspf", "evidence": [
                  {"start": 7, "end": 11, "page": 2, "quote": "SSPF", "rule": "label"}]}]}]}
                """;
        Evaluation evaluation = Evaluator.evaluate(List.of(Comparison.of("kil-2018", reference, found)));
        assertThat(evaluation.layers().get(Layer.METHODS).deviations())
                .containsExactly(
                        new Deviation(Side.MISSED, "kil-2018", "est", null),
                        new Deviation(Side.EXTRA, "kil-2018", "sspf", new Passage("SSPF", 2, 7, "label")));
        assertThat(evaluation.layers().get(Layer.COMMITMENTS).deviations())
                .extracting(Deviation::value)
                .containsExactly("Polisen ska patrullera");
    }

    private static List<Path> references() throws IOException {
        if (!Files.isDirectory(REFERENCES)) {
            abort("there are no references beside the project: " + REFERENCES);
        }
        try (Stream<Path> files = Files.list(REFERENCES)) {
            return files.sorted().toList();
        }
    }
}
