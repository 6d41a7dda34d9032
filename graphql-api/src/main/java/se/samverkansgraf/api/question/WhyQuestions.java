package se.samverkansgraf.api.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.FactKind;
import se.samverkansgraf.api.response.GlobalId;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.Why;
import se.samverkansgraf.api.response.WhyPassage;

/** Asks what is known at a place, and why. */
@Controller
final class WhyQuestions {

    private static final String DOCUMENT = "Document";
    private static final int NEAR = 200;
    private static final int MOST_PLACES = 50;
    private static final int MOST_FACTS = 200;

    private final GraphReader reader;
    private final SharedNodes shared;

    WhyQuestions(GraphReader reader, SharedNodes shared) {
        this.reader = reader;
        this.shared = shared;
    }

    @QueryMapping
    CompletableFuture<@Nullable Why> why(@Argument @Nullable String id, @Argument @Nullable PartInput at) {
        if ((id == null) == (at == null)) {
            throw new InvalidArgument("id", "or at must be given, and not both");
        }
        Map<String, Object> values = new HashMap<>(at == null ? ofNode(id) : ofPart(at));
        values.put("near", NEAR);
        values.put("places", MOST_PLACES);
        values.put("facts", MOST_FACTS);
        return reader.read("why", values).thenApply(this::answer);
    }

    private static Map<String, Object> ofPart(PartInput at) {
        return Map.of("label", DOCUMENT, "id", at.checkedKey(), "start", at.start(), "end", at.end());
    }

    private static Map<String, Object> ofNode(@Nullable String id) {
        var global = GlobalId.parse(String.valueOf(id)).orElseThrow(() -> new InvalidArgument("id", "is no global id"));
        Map<String, Object> values = new HashMap<>();
        values.put("label", labelOf(global.type()));
        values.put("id", global.key());
        values.put("start", null);
        values.put("end", null);
        return values;
    }

    private static String labelOf(String type) {
        return type.equals(WhyPassage.TYPE)
                ? type
                : FactKind.ofType(type)
                        .map(FactKind::label)
                        .orElseThrow(() -> new InvalidArgument("id", "is of nothing that rests on passages"));
    }

    private @Nullable Why answer(List<Row> rows) {
        var why = Why.of(rows.get(0), shared);
        return why.places().isEmpty() ? null : why;
    }
}
