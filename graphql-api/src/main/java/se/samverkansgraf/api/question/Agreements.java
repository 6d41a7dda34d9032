package se.samverkansgraf.api.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.SharedNodes;

/** Reads agreements: a page in one round trip, the page's total in one more where it is asked for. */
@Component
final class Agreements implements NodeReader {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    Agreements(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @Override
    public Class<Agreement> type() {
        return Agreement.class;
    }

    @Override
    public CompletableFuture<@Nullable Agreement> node(String key, Selection fields) {
        return byKey(Set.of(key), AgreementPart.of(fields)).thenApply(found -> found.get(key));
    }

    /** A page of the agreements that fit. */
    CompletableFuture<Connection<Agreement>> page(
            @Nullable AgreementFilter filter, PageQuestion page, Set<AgreementPart> parts) {
        var scope = (filter == null ? AgreementFilter.ALL : filter).values(known);
        var values = new HashMap<>(scope);
        values.putAll(page.values());
        values.put("parts", AgreementPart.names(parts));
        values.put("start", scope.get("municipalities") == null ? Start.ALL : "MUNICIPALITIES");
        return reader.read("agreements", values)
                .thenApply(
                        rows -> Pages.page(page, rows.stream().map(this::placed).toList(), () -> count(scope)));
    }

    private CompletableFuture<Integer> count(Map<String, Object> scope) {
        return reader.read("agreement-count", scope)
                .thenApply(rows -> rows.get(0).number("total"));
    }

    /** The agreements of these keys, by key; those that are gone left out. */
    CompletableFuture<Map<String, Agreement>> byKey(Collection<String> keys, Set<AgreementPart> parts) {
        if (keys.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        var values = new HashMap<>(AgreementScope.valuesOfKeys(List.copyOf(keys), known));
        values.putAll(PageQuestion.whole(keys.size()).values());
        values.put("focusAreas", null);
        values.put("methods", null);
        values.put("parts", AgreementPart.names(parts));
        values.put("start", Start.IDS);
        return reader.read("agreements", values).thenApply(rows -> rows.stream()
                .map(row -> Agreement.withContent(row.row("agreement"), shared))
                .collect(Collectors.toMap(Agreement::key, Function.identity())));
    }

    private Placed<Agreement> placed(Row row) {
        var agreement = Agreement.withContent(row.row("agreement"), shared);
        return new Placed<>(row.text("key"), agreement.key(), agreement);
    }
}
