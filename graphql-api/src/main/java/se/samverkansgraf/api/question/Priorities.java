package se.samverkansgraf.api.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.Priority;
import se.samverkansgraf.api.response.SharedNodes;

/** Reads priorities: a page in one round trip, the page's total in one more where it is asked for. */
@Component
final class Priorities implements NodeReader {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    Priorities(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @Override
    public Class<Priority> type() {
        return Priority.class;
    }

    /** A page of the priorities that fit. */
    CompletableFuture<Connection<Priority>> page(
            @Nullable PriorityFilter filter, PageQuestion page, Set<FactPart> parts) {
        var scope = (filter == null ? PriorityFilter.ALL : filter).values(known);
        scope.putAll(Start.ofPriorities(scope));
        return read(scope, List.of(), page, parts)
                .thenApply(
                        rows -> Pages.page(page, rows.stream().map(this::placed).toList(), () -> count(scope)));
    }

    private CompletableFuture<Integer> count(Map<String, Object> scope) {
        return reader.read("priority-count", scope)
                .thenApply(rows -> rows.get(0).number("total"));
    }

    @Override
    public CompletableFuture<@Nullable Priority> node(String key, Selection fields) {
        var scope = PriorityFilter.ALL.values(known);
        scope.putAll(Start.ofPriorities(scope));
        scope.put("start", Start.IDS);
        return read(scope, List.of(key), PageQuestion.whole(1), FactPart.of(fields))
                .thenApply(rows -> rows.isEmpty() ? null : placed(rows.get(0)).node());
    }

    private CompletableFuture<List<Row>> read(
            Map<String, Object> scope, List<String> ids, PageQuestion page, Set<FactPart> parts) {
        var values = new HashMap<>(scope);
        values.put("ids", ids);
        values.putAll(page.values());
        values.put("parts", FactPart.names(parts));
        return reader.read("priorities", values);
    }

    private Placed<Priority> placed(Row row) {
        var own = row.row("priority");
        var agreement = Agreement.of(own.row("agreement"), shared);
        return new Placed<>(row.text("key"), own.text("id"), Priority.of(own, agreement, shared));
    }
}
