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
import se.samverkansgraf.api.response.FollowUp;
import se.samverkansgraf.api.response.SharedNodes;

/** Reads follow-ups: a page in one round trip, the page's total in one more where it is asked for. */
@Component
final class FollowUps implements NodeReader {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    FollowUps(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @Override
    public Class<FollowUp> type() {
        return FollowUp.class;
    }

    /** A page of the follow-ups that fit. */
    CompletableFuture<Connection<FollowUp>> page(
            @Nullable FollowUpFilter filter, PageQuestion page, Set<FactPart> parts) {
        var scope = (filter == null ? FollowUpFilter.ALL : filter).values(known);
        scope.put("start", Start.ofText(scope, Start.ALL));
        scope.put("ids", List.of());
        return read(scope, page, parts)
                .thenApply(
                        rows -> Pages.page(page, rows.stream().map(this::placed).toList(), () -> count(scope)));
    }

    private CompletableFuture<Integer> count(Map<String, Object> scope) {
        return reader.read("follow-up-count", scope)
                .thenApply(rows -> rows.get(0).number("total"));
    }

    @Override
    public CompletableFuture<@Nullable FollowUp> node(String key, Selection fields) {
        var scope = FollowUpFilter.ALL.values(known);
        scope.put("start", Start.IDS);
        scope.put("ids", List.of(key));
        return read(scope, PageQuestion.whole(1), FactPart.of(fields))
                .thenApply(rows -> rows.isEmpty() ? null : placed(rows.get(0)).node());
    }

    private CompletableFuture<List<Row>> read(Map<String, Object> scope, PageQuestion page, Set<FactPart> parts) {
        var values = new HashMap<>(scope);
        values.putAll(page.values());
        values.put("parts", FactPart.names(parts));
        return reader.read("follow-ups", values);
    }

    private Placed<FollowUp> placed(Row row) {
        var own = row.row("followUp");
        var agreement = Agreement.of(own.row("agreement"), shared);
        return new Placed<>(row.text("key"), own.text("id"), FollowUp.of(own, agreement, shared));
    }
}
