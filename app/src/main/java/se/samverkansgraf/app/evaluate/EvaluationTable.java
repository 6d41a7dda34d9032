package se.samverkansgraf.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.app.report.TextTable;
import se.samverkansgraf.importer.evaluate.Deviation;
import se.samverkansgraf.importer.evaluate.Deviation.Side;
import se.samverkansgraf.importer.evaluate.Evaluation;
import se.samverkansgraf.importer.evaluate.Layer;
import se.samverkansgraf.importer.evaluate.Passage;
import se.samverkansgraf.importer.evaluate.Score;

/** An evaluation for a person at a terminal. */
public final class EvaluationTable {

    private static final int DIGITS = 3;
    private static final int INDENT = 2;
    private static final String ROW = "%-24s %6s %6s %6s %5s %5s %5s%n";

    private final int width;
    private final StringBuilder text = new StringBuilder();

    private EvaluationTable(int width) {
        this.width = width;
    }

    /**
     * The figures of every layer, then what was missed and read too much.
     *
     * @param only the one layer whose deviations are told, or null for all
     * @param width characters that fit on a line of the terminal
     */
    public static String of(Evaluation evaluation, @Nullable Layer only, int width) {
        EvaluationTable table = new EvaluationTable(width);
        table.figures(evaluation);
        for (Map.Entry<Layer, Score> layer : evaluation.layers().entrySet()) {
            if (only == null || only == layer.getKey()) {
                table.deviations(layer.getKey(), Side.MISSED, layer.getValue().deviations());
                table.deviations(layer.getKey(), Side.EXTRA, layer.getValue().deviations());
            }
        }
        return table.text.toString();
    }

    private void figures(Evaluation evaluation) {
        row("layer", "F1", "P", "R", "hit", "miss", "extra");
        for (Map.Entry<Layer, Score> layer : evaluation.layers().entrySet()) {
            Score score = layer.getValue();
            row(
                    layer.getKey().label(),
                    share(score.f1()),
                    share(score.precision()),
                    share(score.recall()),
                    score.hit(),
                    score.missed(),
                    score.extra());
        }
        text.append(String.format(Locale.ROOT, "%-24s %6s%n", "mean of layers", threeDigits(evaluation.mean())));
    }

    private void row(Object... cells) {
        text.append(String.format(Locale.ROOT, ROW, cells));
    }

    private void deviations(Layer layer, Side side, List<Deviation> deviations) {
        TextTable table =
                new TextTable(side == Side.MISSED ? "missed" : "extra", "document", "passage", "page", "rule");
        for (Deviation deviation : deviations) {
            if (deviation.side() == side) {
                row(table, deviation);
            }
        }
        if (!table.isEmpty()) {
            text.append(System.lineSeparator()).append(layer.label()).append(System.lineSeparator());
            text.append(table.format(INDENT, width));
        }
    }

    private static void row(TextTable table, Deviation deviation) {
        Passage passage = deviation.passage();
        boolean told = passage == null || passage.quote().equals(deviation.value());
        Integer page = passage == null ? null : passage.page();
        String rule = passage == null ? null : passage.rule();
        table.row(
                deviation.value(),
                deviation.document(),
                told ? "" : passage.quote(),
                page == null ? "" : page.toString(),
                rule == null ? "" : rule);
    }

    /** Rounded twice, as the measure's script does: to the four digits that JSON tells, then to these three. */
    private static String share(double share) {
        return threeDigits(Score.rounded(share).doubleValue());
    }

    private static String threeDigits(double share) {
        return new BigDecimal(share).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
