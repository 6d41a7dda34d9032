package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * A rule that reads documents.
 *
 * @param place the file and the line it stands on, or null for one that the graph does not hold
 * @param about what it looks for, or null
 */
public record Rule(
        String id,
        @Nullable String place,
        @Nullable String about,
        List<String> yields,
        List<String> wordings,
        List<String> examples,
        List<String> counterExamples) {

    public Rule {
        yields = List.copyOf(yields);
        wordings = List.copyOf(wordings);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    static Rule of(Row row) {
        return new Rule(
                row.text("id"),
                row.text("place"),
                row.textIfKnown("about"),
                row.texts("yields"),
                row.texts("wordings"),
                row.texts("examples"),
                row.texts("counterExamples"));
    }

    static Rule unknown(String id) {
        return new Rule(id, null, null, List.of(), List.of(), List.of(), List.of());
    }
}
