package se.samverkansgraf.api.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.SearchHit;
import se.samverkansgraf.api.response.SharedNodes;

/** Searches in Swedish. */
@Controller
final class SearchQuestions {

    private static final int CANDIDATES = 500;

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
        if (text.isEmpty()) {
            return CompletableFuture.completedFuture(
                    Pages.page(asked, List.of(), () -> CompletableFuture.completedFuture(0)));
        }
        var values = new HashMap<>((search.filter() == null ? SearchFilter.ALL : search.filter()).values(known));
        values.putAll(asked.values());
        values.put("query", text.query());
        values.put("in", Constants.names(search.in() == null ? Arrays.asList(SearchIn.values()) : search.in()));
        values.put("candidates", CANDIDATES);
        values.remove("order");
        var marker = new HitMarker(text);
        return reader.read("search", values)
                .thenApply(rows -> Pages.page(asked, rows.get(0), row -> placed(row, marker)));
    }

    private Placed<SearchHit> placed(Row row, HitMarker marker) {
        return new Placed<>(row.text("key"), row.text("id"), SearchHit.of(row, shared, marker::marks));
    }
}
