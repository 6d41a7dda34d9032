package se.samverkansgraf.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.run.AgreementReader;

/** Texts whose letters a scanner misread at one place in two hundred are read nearly as well. */
class ScannerNoiseTests {

    private static final AgreementReader READER = AgreementReader.load();
    private static final int SEEDS = 5;
    private static final double HIGHEST_COST = 0.05;

    /**
     * A name is compared letter by letter, and kept as it stands, so that hiding names finds it in the text. One
     * sample has names, two; one of them misread in one of five texts is a tenth.
     */
    private static final Map<Layer, Double> KNOWN_COSTS = Map.of(Layer.SIGNATORIES, 0.11);

    @Test
    void noiseOfAScannerCostsFewPoints() {
        List<Comparison> clean = new ArrayList<>();
        List<Comparison> noisy = new ArrayList<>();
        for (Path reference : References.SAMPLES.files()) {
            clean.add(References.SAMPLES.compared(reference));
            LongStream.rangeClosed(1, SEEDS).forEach(seed -> noisy.add(misread(reference, seed)));
        }
        Evaluation before = Evaluator.evaluate(clean);
        Evaluation after = Evaluator.evaluate(noisy);
        Map<Layer, Double> tooCostly = new EnumMap<>(Layer.class);
        before.layers().forEach((layer, score) -> {
            double cost = score.f1() - after.layers().get(layer).f1();
            if (cost > KNOWN_COSTS.getOrDefault(layer, HIGHEST_COST)) {
                tooCostly.put(layer, cost);
            }
        });
        assertThat(tooCostly).as("F1 lost by layer").isEmpty();
    }

    private static Comparison misread(Path reference, long seed) {
        String text = ScannerNoise.in(References.content(References.SAMPLES.text(reference)), seed);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceDocument document = Objects.requireNonNull(
                new DocumentReader().read("text", "text", bytes).document());
        return Comparison.ofFacts(
                References.baseName(reference),
                References.content(reference),
                READER.read(document).facts());
    }
}
