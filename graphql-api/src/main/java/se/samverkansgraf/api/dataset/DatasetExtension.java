package se.samverkansgraf.api.dataset;

import graphql.GraphQLError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.query.GraphReader;

/**
 * Says in {@code extensions.dataset} of every answer which data gave it. Requests that were refused have none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class DatasetExtension implements WebGraphQlInterceptor {

    private static final String NAME = "dataset";

    private final GraphReader reader;
    private final Clock clock;

    DatasetExtension(GraphReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var asked = new AskedDataset(reader);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(AskedDataset.KEY, asked)).build());
        return chain.next(request)
                .flatMap(response -> asked.isNeeded() ? extended(response, asked) : Mono.just(response));
    }

    private Mono<WebGraphQlResponse> extended(WebGraphQlResponse response, AskedDataset asked) {
        return known(asked.state()).flatMap(before -> after(before, asked).map(after -> {
            var settled = after.equals(before) ? response : refused(response, after);
            return extended(settled, after.toMap(asked.dates(LocalDate.now(clock))));
        }));
    }

    private static Mono<DatasetState> after(DatasetState before, AskedDataset asked) {
        return asked.isHeld() ? known(asked.readAgain()) : Mono.just(before);
    }

    private static Mono<DatasetState> known(CompletableFuture<DatasetState> reading) {
        return Mono.fromFuture(reading, true).onErrorReturn(DatasetState.UNKNOWN);
    }

    private static WebGraphQlResponse refused(WebGraphQlResponse response, DatasetState now) {
        var code = ErrorCode.DATASET_CHANGED;
        var error = GraphQLError.newError()
                .message("%s: %s", DatasetArgument.NAME, now.changed())
                .errorType(code.classification())
                .extensions(Map.of("code", code.name(), "argument", DatasetArgument.NAME))
                .build();
        return response.transform(builder -> builder.data(null).errors(List.of(error)));
    }

    private static WebGraphQlResponse extended(WebGraphQlResponse response, Map<String, ?> dataset) {
        Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
        extensions.put(NAME, dataset);
        return response.transform(builder -> builder.extensions(extensions));
    }
}
