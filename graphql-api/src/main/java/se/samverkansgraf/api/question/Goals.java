package se.samverkansgraf.api.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.Goal;
import se.samverkansgraf.api.response.SharedNodes;

/** Reads goals: a page in one round trip, the page's total in one more where it is asked for. */
@Component
final class Goals implements NodeReader {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    Goals(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @Override
    public Class<Goal> type() {
        return Goal.class;
    }

    /** A page of the goals that fit. */
    CompletableFuture<Connection<Goal>> page(@Nullable GoalFilter filter, PageQuestion page, Set<FactPart> parts) {
        var scope = (filter == null ? GoalFilter.ALL : filter).values(known);
        scope.put("start", Start.ofText(scope, Start.ALL));
        scope.put("ids", List.of());
        return read(scope, page, parts)
                .thenApply(
                        rows -> Pages.page(page, rows.stream().map(this::placed).toList(), () -> count(scope)));
    }

    private CompletableFuture<Integer> count(Map<String, Object> scope) {
        return reader.read("goal-count", scope).thenApply(rows -> rows.get(0).number("total"));
    }

    @Override
    public CompletableFuture<@Nullable Goal> node(String key, Selection fields) {
        return byKey(Set.of(key), FactPart.of(fields)).thenApply(found -> found.get(key));
    }

    /** The goals of these keys, by key; those that are gone left out. */
    CompletableFuture<Map<String, Goal>> byKey(Collection<String> keys, Set<FactPart> parts) {
        if (keys.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        var scope = GoalFilter.ALL.values(known);
        scope.put("start", Start.IDS);
        scope.put("ids", List.copyOf(keys));
        return read(scope, PageQuestion.whole(keys.size()), parts)
                .thenApply(rows -> rows.stream().map(this::placed).collect(Collectors.toMap(Placed::id, Placed::node)));
    }

    private CompletableFuture<List<Row>> read(Map<String, Object> scope, PageQuestion page, Set<FactPart> parts) {
        var values = new HashMap<>(scope);
        values.putAll(page.values());
        values.put("parts", FactPart.names(parts));
        return reader.read("goals", values);
    }

    private Placed<Goal> placed(Row row) {
        var own = row.row("goal");
        var agreement = Agreement.of(own.row("agreement"), shared);
        return new Placed<>(row.text("key"), own.text("id"), Goal.of(own, agreement, shared));
    }
}
