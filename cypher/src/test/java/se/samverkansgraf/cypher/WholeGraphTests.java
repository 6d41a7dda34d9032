package se.samverkansgraf.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkansgraf.model.graph.NodeLabel;

class WholeGraphTests {

    private static final Pattern LABELS = Pattern.compile("\\(n:([^)]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"read/graph-nodes", "read/graph-relationships"})
    void exportsNameEveryLabel(String name) {
        var labels = LABELS.matcher(StatementCatalog.load().get(name).text());

        assertThat(labels.find()).isTrue();
        assertThat(List.of(labels.group(1).split("\\s*\\|\\s*")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(NodeLabel.values()).map(NodeLabel::label).toList());
    }
}
