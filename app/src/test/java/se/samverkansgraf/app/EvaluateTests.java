package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTests {

    private static final String DOCUMENT = """
            Medborgarlöfte 2023

            Polisen ska genomföra minst 40 trafikkontroller.
            """;

    private static final String REFERENCE = """
            {"file": "kil.txt", "agreements": [{"kind": "CITIZEN_PROMISE", "methods": ["sspf"], "commitments": [
              {"quote": "Polisen ska genomföra minst 40 trafikkontroller.", "parties": ["POLICE"],
               "measure": {"comparator": ">=", "value": 40, "unit": "trafikkontroller"}}]}]}
            """;

    @TempDir
    private Path folder;

    private Path references;
    private Path documents;

    @BeforeEach
    void writeFiles() throws IOException {
        references = Files.createDirectory(folder.resolve("references"));
        documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(references.resolve("kil.json"), REFERENCE);
        Files.writeString(documents.resolve("kil.txt"), DOCUMENT);
    }

    @Test
    void tellsFiguresAndWhatWasMissed() {
        TypedLine run = TypedLine.run("evaluate", references.toString(), documents.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("commitments               1.000  1.000  1.000     1     0     0")
                .contains("measures                  1.000  1.000  1.000     1     0     0")
                .containsPattern("methods\\R +missed +document .*\\R +sspf +kil");
    }

    @Test
    void tellsDeviationsOfOneLayerOnly() {
        TypedLine run = TypedLine.run(
                "evaluate", references.toString(), documents.toString(), "--layer", "Priorities", "--format", "json");
        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        assertThat(json.path("layers").propertyNames()).containsExactly("priorities");
        assertThat(json.path("mean").asDouble()).isBetween(0.01, 0.99);
    }

    @Test
    void countsADocumentThatIsNotThereAsMissed() throws IOException {
        Files.writeString(references.resolve("orust.json"), REFERENCE);
        TypedLine run = TypedLine.run("evaluate", references.toString(), documents.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("orust: no document of this name");
        assertThat(run.out()).contains("commitments               0.667  1.000  0.500     1     1     0");
    }

    @Test
    void saysWhichReferenceIsNoAnnotation() throws IOException {
        Files.writeString(references.resolve("kil.json"), "{\"agreements\": ");
        TypedLine run = TypedLine.run("evaluate", references.toString(), documents.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("samverkan: ")
                .contains("kil.json is no annotation")
                .hasLineCount(1);
    }

    @Test
    void namesTheLayersWhereOneIsUnknown() {
        TypedLine run = TypedLine.run("evaluate", references.toString(), documents.toString(), "--layer", "x");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("unknown layer 'x'; there are: header, signatories, ");
    }
}
