package se.samverkansgraf.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkansgraf.model.exchange.FactsJsonWriter;
import se.samverkansgraf.model.exchange.SignatoryNames;
import se.samverkansgraf.model.fact.DocumentFacts;

/** What is read today against what was read when it was last recorded. */
class RecordedFiguresTests {

    private static final String ADVICE =
            "layers read worse than recorded. 'samverkan evaluate' tells what is missed; where the loss is meant,"
                    + " record the new figures with -Drecord.figures and say why in the commit";

    @Test
    void samplesAreReadNoWorseThanRecorded() throws IOException {
        compare(References.SAMPLES, new RecordedFigures("recorded-samples.txt"));
    }

    @Test
    void realTextsAreReadNoWorseThanRecorded() throws IOException {
        compare(References.REAL, new RecordedFigures("recorded-real.txt"));
    }

    @Test
    void theScriptFindsTheSameFigures(@TempDir Path references, @TempDir Path found) throws Exception {
        FactsJsonWriter writer = new FactsJsonWriter(SignatoryNames.SHOWN);
        List<Comparison> comparisons = new ArrayList<>();
        for (References texts : List.of(References.SAMPLES, References.REAL)) {
            for (Path reference : texts.files()) {
                DocumentFacts facts = References.facts(texts.text(reference));
                String annotation = References.content(reference);
                Files.writeString(references.resolve(reference.getFileName()), annotation);
                Files.writeString(found.resolve(reference.getFileName()), writer.write(facts));
                comparisons.add(Comparison.ofFacts(References.baseName(reference), annotation, facts));
            }
        }
        assertThat(ScoreScript.figures(Evaluator.evaluate(comparisons)))
                .isEqualTo(ScoreScript.figures(references, found));
    }

    private static void compare(References texts, RecordedFigures recorded) throws IOException {
        Evaluation evaluation = Evaluator.evaluate(texts.compared());
        if (System.getProperty("record.figures") != null) {
            recorded.record(evaluation);
        }
        assertThat(recorded.fallen(evaluation)).as(ADVICE).isEmpty();
    }
}
