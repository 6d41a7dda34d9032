package se.samverkansgraf.api.dataset;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.error.InvalidArgument;

/**
 * Reads the state of the data when the first field of a request reads: one whose arguments are refused has read
 * nothing. A field that is held to a version is answered only where that is the current one; {@link DatasetExtension}
 * looks again when the whole answer is there.
 */
@Component
final class DatasetCheck extends SimplePerformantInstrumentation {

    private static final String ACTIVE_ON = "activeOn";
    private static final String ACTIVE_DURING = "activeDuring";

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var environment = parameters.getEnvironment();
        var context = parameters.getExecutionContext();
        boolean isRoot = GraphQLTypeUtil.unwrapAll(environment.getParentType())
                == context.getGraphQLSchema().getQueryType();
        AskedDataset asked = isRoot ? context.getGraphQLContext().get(AskedDataset.KEY) : null;
        return asked == null ? fetcher : each -> fetched(fetcher, each, asked);
    }

    private static @Nullable Object fetched(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment, AskedDataset asked) throws Exception {
        noteDates(environment.getArguments(), asked);
        String wanted = environment.getArgument(DatasetArgument.NAME);
        if (wanted == null) {
            return asked.before(() -> fetcher.get(environment));
        }
        asked.hold();
        return asked.state()
                .thenAccept(known -> check(wanted, known))
                .thenCompose(current -> answer(fetcher, environment));
    }

    private static CompletableFuture<@Nullable Object> answer(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment) {
        return Mono.<Object>fromCallable(() -> fetcher.get(environment))
                .flatMap(answer -> answer instanceof CompletableFuture<?> later
                        ? Mono.<Object>fromFuture(later)
                        : Mono.just(answer))
                .toFuture();
    }

    private static void check(String wanted, DatasetState known) {
        if (!wanted.equals(known.version())) {
            throw new InvalidArgument(
                    ErrorCode.DATASET_CHANGED, DatasetArgument.NAME, known.changed() + ", not " + wanted);
        }
    }

    /** A period's end as ISO 8601 writes it: two dots where it has none. */
    private static String end(@Nullable Object day) {
        return day == null ? ".." : day.toString();
    }

    private static void noteDates(Map<String, @Nullable Object> arguments, AskedDataset asked) {
        arguments.forEach((name, value) -> {
            if (name.equals(ACTIVE_ON) && value != null) {
                asked.note(value.toString());
            } else if (name.equals(ACTIVE_DURING) && value instanceof Map<?, ?> period) {
                asked.note(end(period.get("from")) + "/" + end(period.get("to")));
            } else if (value instanceof Map<?, ?> input) {
                input.forEach((key, inner) -> {
                    if (ACTIVE_ON.equals(key) && inner != null) {
                        asked.note(inner.toString());
                    }
                });
            }
        });
    }
}
