package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The version of the data changes exactly when facts do. */
@ExtendWith(TestGraph.Extension.class)
class DatasetVersionIT {

    private final TestGraph graph;

    DatasetVersionIT(TestGraph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void empty() {
        graph.empty();
    }

    @Test
    void isTheSameInWhateverOrderDocumentsCome() {
        write("first");
        write("second");
        var version = version();
        graph.empty();
        write("second");
        write("first");

        assertThat(version()).isEqualTo(version);
    }

    @Test
    void changesWithEachDocumentThatComesChangesOrGoes() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put(version(), "empty");
        write("first");
        versions.put(version(), "one document");
        write("second");
        versions.put(version(), "two documents");
        graph.write("second", TestGraph.promise("Another", 2023).facts());
        versions.put(version(), "one of them changed");

        assertThat(versions).hasSize(4);
        graph.writer().remove("second");
        assertThat(versions).containsEntry(version(), "one document");
        graph.writer().remove("first");
        assertThat(versions).containsEntry(version(), "empty");
    }

    @Test
    void staysWhenNothingOfTheFactsChanges() {
        write("first");
        var version = version();

        write("first");
        graph.writer("2", NamePolicy.HIDE)
                .write(TestGraph.promise("first", 2020).facts(), List.of(), "first", TestGraph.RUN);
        graph.write(
                "a second place of the same bytes",
                TestGraph.promise("first", 2020).facts());

        assertThat(version()).isEqualTo(version);
    }

    private void write(String title) {
        graph.write(title, TestGraph.promise(title, 2020).facts());
    }

    private String version() {
        var statement = TestGraph.STATEMENTS.get("read/dataset-version");
        return graph.ask(statement.text()).get(0).get("content").asString();
    }
}
