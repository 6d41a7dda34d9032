package se.samverkansgraf.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.samverkansgraf.model.fact.DocumentFacts;

class SamplesTests {

    private static final Path SAMPLES = Path.of("../samples");
    static final List<String> FORMATS = SampleMaker.FORMATS;

    @ParameterizedTest
    @FieldSource("FORMATS")
    void aSampleGivesTheFactsOfItsText(String name) throws IOException {
        String text = name.substring(0, name.lastIndexOf('.')) + ".txt";

        assertThat(facts(name)).isEqualTo(facts(text)).hasSizeGreaterThan(10);
    }

    private static List<String> facts(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(name));
        DocumentFacts facts =
                Objects.requireNonNull(new Stages(name, bytes).reading().facts());
        return FactLines.of(facts, FactLines.Places.HIDDEN);
    }
}
