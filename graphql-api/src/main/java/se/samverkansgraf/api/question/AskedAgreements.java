package se.samverkansgraf.api.question;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Agreement;

/** Looks for the agreements that a filter names before the field is answered: a misspelt id is no empty answer. */
@Component
final class AskedAgreements extends SimplePerformantInstrumentation {

    private static final String FILTER = "filter";
    private static final String FIELD = "agreement";
    private static final String ARGUMENT = FILTER + "." + FIELD;

    private final GraphReader reader;

    AskedAgreements(GraphReader reader) {
        this.reader = reader;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var parent = GraphQLTypeUtil.unwrapAll(parameters.getEnvironment().getParentType());
        boolean isRoot =
                parent == parameters.getExecutionContext().getGraphQLSchema().getQueryType();
        return isRoot ? environment -> fetched(fetcher, environment) : fetcher;
    }

    private @Nullable Object fetched(DataFetcher<?> fetcher, DataFetchingEnvironment environment) throws Exception {
        if (!(environment.getArgument(FILTER) instanceof Map<?, ?> filter)
                || !(filter.get(FIELD) instanceof List<?> asked)) {
            return fetcher.get(environment);
        }
        var keys = KnownKeys.keys(ARGUMENT, asked.stream().map(String::valueOf).toList(), Agreement.class);
        return check(keys == null ? List.of() : keys).thenCompose(known -> answer(fetcher, environment));
    }

    private CompletableFuture<Set<String>> check(List<String> keys) {
        return reader.read("known-agreements", Map.of("agreements", keys)).thenApply(rows -> {
            var known = rows.stream().map(row -> row.text("id")).collect(Collectors.toUnmodifiableSet());
            keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
                throw new InvalidArgument(
                        ARGUMENT, "there is no agreement with the key '%s'".formatted(KnownKeys.shortened(key)));
            });
            return known;
        });
    }

    private static CompletableFuture<@Nullable Object> answer(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment) {
        return Mono.<Object>fromCallable(() -> fetcher.get(environment))
                .flatMap(answer -> answer instanceof CompletableFuture<?> later
                        ? Mono.<Object>fromFuture(later)
                        : Mono.just(answer))
                .toFuture();
    }
}
