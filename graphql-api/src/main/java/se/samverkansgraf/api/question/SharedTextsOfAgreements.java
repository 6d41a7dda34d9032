package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.SharedPlace;

/** Goes from agreements to their shared texts, for all agreements of a request together. */
@Controller
final class SharedTextsOfAgreements {

    private static final String LOADER = "sharedTextsOfAgreements";
    private static final int MOST_PLACES = 1_000;
    private static final int MOST_ELSEWHERE = 20;

    private record Asked(int first, int elsewhere) {}

    private record Key(String agreement, Asked asked) {}

    private final GraphReader reader;
    private final SharedNodes shared;

    SharedTextsOfAgreements(GraphReader reader, SharedNodes shared, BatchLoaderRegistry loaders) {
        this.reader = reader;
        this.shared = shared;
        loaders.<Key, List<SharedPlace>>forName(LOADER)
                .registerMappedBatchLoader((keys, environment) -> Batches.load(
                        keys, Key::asked, Key::agreement, (asked, agreements) -> places(agreements, asked)));
    }

    @SchemaMapping(typeName = "Agreement", field = "sharedTexts")
    CompletableFuture<List<SharedPlace>> ofAgreement(
            Agreement agreement, @Argument int first, @Argument int elsewhere, DataFetchingEnvironment environment) {
        check("first", first, 1, MOST_PLACES);
        check("elsewhere", elsewhere, 0, MOST_ELSEWHERE);
        var key = new Key(agreement.key(), new Asked(first, elsewhere));
        return environment.<Key, List<SharedPlace>>getDataLoader(LOADER).load(key);
    }

    private CompletableFuture<Map<String, List<SharedPlace>>> places(List<String> agreements, Asked asked) {
        return reader.read(
                        "shared-texts-of-agreements",
                        Map.of("agreements", agreements, "first", asked.first(), "elsewhere", asked.elsewhere()))
                .thenApply(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.text("agreement"),
                                row -> row.rows("places", each -> SharedPlace.of(each, shared)))));
    }

    private static void check(String argument, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidArgument(argument, "wants a number from %d to %d, is %d".formatted(least, most, value));
        }
    }
}
