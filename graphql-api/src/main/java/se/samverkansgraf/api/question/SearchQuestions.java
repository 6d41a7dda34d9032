package se.samverkansgraf.api.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.SearchHit;
import se.samverkansgraf.api.response.SharedNodes;

/** Searches in Swedish: a page in one round trip, the total in one more where it is asked for. */
@Controller
final class SearchQuestions {

    private static final int CANDIDATES = 1_000;

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    SearchQuestions(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @QueryMapping
    CompletableFuture<Connection<SearchHit>> search(@Arguments SearchArguments search, @Arguments PageArguments page) {
        var text = SearchText.parse("text", search.text());
        var asked = PageQuestion.of(page, SearchOrder.SCORE_DESC);
        var scope = (search.filter() == null ? SearchFilter.ALL : search.filter()).scope(known);
        var clauses = scope.clauses();
        if (text.isEmpty() || clauses.isEmpty()) {
            return CompletableFuture.completedFuture(
                    Pages.page(asked, List.of(), () -> CompletableFuture.completedFuture(0)));
        }
        var queries = queries(text, clauses.get(), places(search, scope));
        var values = new HashMap<>(queries);
        values.putAll(asked.values());
        values.put("candidates", CANDIDATES);
        values.remove("order");
        var marker = new HitMarker(text);
        return reader.read("search", values).thenApply(rows -> {
            var placed = rows.stream().map(row -> placed(row, marker)).toList();
            return Pages.page(asked, placed, () -> count(queries));
        });
    }

    private CompletableFuture<Integer> count(Map<String, Object> queries) {
        return reader.read("search-count", queries)
                .thenApply(rows -> rows.get(0).number("total"));
    }

    private static List<SearchIn> places(SearchArguments search, SearchScope scope) {
        return (search.in() == null ? Arrays.asList(SearchIn.values()) : search.in())
                .stream()
                        .filter(place -> place != SearchIn.CONCEPT || scope.isEverything())
                        .toList();
    }

    /** For each index its query, or null where it is not to be searched. */
    private static Map<String, Object> queries(SearchText text, String scope, List<SearchIn> places) {
        String texts = text.query() + scope;
        Map<String, Object> queries = new HashMap<>();
        queries.put("passages", orNull(places, SearchIn.PASSAGE, texts));
        queries.put("statements", orNull(places, SearchIn.STATEMENT, texts));
        queries.put("headings", orNull(places, SearchIn.HEADING, text.queryOf("heading", "title") + scope));
        queries.put("concepts", orNull(places, SearchIn.CONCEPT, text.clauses()));
        return queries;
    }

    private static @Nullable String orNull(List<SearchIn> places, SearchIn place, String query) {
        return places.contains(place) ? query : null;
    }

    private Placed<SearchHit> placed(Row row, HitMarker marker) {
        var hit = SearchHit.of(row.row("hit"), shared, marker::marks);
        return new Placed<>(row.text("key"), row.row("hit").text("id"), hit);
    }
}
