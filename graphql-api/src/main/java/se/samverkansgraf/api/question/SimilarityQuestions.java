package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.Similarity;

/** Asks for the agreements most like one. */
@Controller
final class SimilarityQuestions {

    private final GraphReader reader;
    private final SharedNodes shared;

    SimilarityQuestions(GraphReader reader, SharedNodes shared) {
        this.reader = reader;
        this.shared = shared;
    }

    @QueryMapping
    CompletableFuture<Similarity> similarity(
            @Arguments SimilarityArguments asked, DataFetchingFieldSelectionSet fields) {
        return reader.read("similarity", asked.values(Selection.of(fields))).thenApply(rows -> rows.stream()
                .findFirst()
                .map(row -> Similarity.of(row, shared))
                .orElseThrow(() -> new InvalidArgument("agreement", "there is no agreement with this id")));
    }
}
