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
import se.samverkansgraf.api.response.Commitment;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.SharedNodes;

/** Reads commitments: a page in one round trip, the page's total in one more where it is asked for. */
@Component
final class Commitments implements NodeReader {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    Commitments(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @Override
    public Class<Commitment> type() {
        return Commitment.class;
    }

    @Override
    public CompletableFuture<@Nullable Commitment> node(String key, Selection fields) {
        return byKey(Set.of(key), FactPart.of(fields)).thenApply(found -> found.get(key));
    }

    /** A page of the commitments that fit. */
    CompletableFuture<Connection<Commitment>> page(
            @Nullable CommitmentFilter filter, PageQuestion page, Set<FactPart> parts) {
        var scope = (filter == null ? CommitmentFilter.ALL : filter).values(known);
        scope.putAll(Start.ofCommitments(scope));
        return read(scope, page, parts)
                .thenApply(
                        rows -> Pages.page(page, rows.stream().map(this::placed).toList(), () -> count(scope)));
    }

    private CompletableFuture<Integer> count(Map<String, Object> scope) {
        var values = new HashMap<>(scope);
        values.put("whole", Start.takesWholeAgreements(scope));
        return reader.read("commitment-count", values)
                .thenApply(rows -> rows.get(0).number("total"));
    }

    /** The commitments of these keys, by key; those that are gone left out. */
    CompletableFuture<Map<String, Commitment>> byKey(Collection<String> keys, Set<FactPart> parts) {
        if (keys.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        var scope = CommitmentFilter.ALL.values(known);
        scope.putAll(Start.atCommitments(List.copyOf(keys)));
        return read(scope, PageQuestion.whole(keys.size()), parts).thenApply(rows -> rows.stream()
                .map(row -> row.row("commitment"))
                .collect(Collectors.toMap(row -> row.text("id"), row -> Commitment.of(row, shared))));
    }

    private CompletableFuture<List<Row>> read(Map<String, Object> scope, PageQuestion page, Set<FactPart> parts) {
        var values = new HashMap<>(scope);
        values.putAll(page.values());
        values.put("parts", FactPart.names(parts));
        values.put("most", Start.MOST_TO_SORT);
        return reader.read("commitments", values);
    }

    private Placed<Commitment> placed(Row row) {
        var commitment = row.row("commitment");
        return new Placed<>(row.text("key"), commitment.text("id"), Commitment.of(commitment, shared));
    }
}
