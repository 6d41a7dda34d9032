package se.samverkansgraf.importer.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The F1 of each layer, as it was last recorded in a file beside the tests: one line a layer. */
final class RecordedFigures {

    private static final String HEADER = """
            # F1 of each layer as last measured; a build that reads worse fails (docs/evaluation.md).
            # Written by: ./mvnw -pl importer -am test -Dtest=RecordedFiguresTests -Drecord.figures \
            -Dsurefire.failIfNoSpecifiedTests=false
            """;

    private final Path file;

    RecordedFigures(String name) {
        this.file = Path.of("src/test/resources/evaluate", name);
    }

    /** Each layer that is read worse than recorded, with both figures. */
    Map<Layer, String> fallen(Evaluation evaluation) throws IOException {
        Map<Layer, String> fallen = new EnumMap<>(Layer.class);
        recorded().forEach((layer, figure) -> {
            Score score = evaluation.layers().get(layer);
            BigDecimal now = score == null ? BigDecimal.ZERO : Score.rounded(score.f1());
            if (now.compareTo(figure) < 0) {
                fallen.put(layer, now + " where " + figure + " is recorded");
            }
        });
        return fallen;
    }

    void record(Evaluation evaluation) throws IOException {
        StringBuilder lines = new StringBuilder(HEADER);
        evaluation.layers().forEach((layer, score) -> lines.append(Score.rounded(score.f1()))
                .append(' ')
                .append(layer.label())
                .append('\n'));
        Files.writeString(file, lines);
    }

    private Map<Layer, BigDecimal> recorded() throws IOException {
        Map<Layer, BigDecimal> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                int space = line.indexOf(' ');
                figures.put(layer(line.substring(space + 1)), new BigDecimal(line.substring(0, space)));
            }
        }
        return figures;
    }

    private static Layer layer(String label) {
        for (Layer layer : Layer.values()) {
            if (layer.label().equals(label)) {
                return layer;
            }
        }
        throw new IllegalArgumentException("no layer '" + label + "'");
    }
}
