package se.samverkansgraf.api.error;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Makes errors of what goes wrong while a field is answered; what is our own fault is logged with the request's id. */
@Component
final class ExceptionTranslator extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ExceptionTranslator.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        if (thrown instanceof InvalidArgument invalid) {
            return error(environment, invalid.code(), invalid.getMessage(), invalid.argument());
        }
        if (thrown instanceof BindException unbound) {
            String argument = unbound.getFieldError() == null
                    ? environment.getField().getName()
                    : unbound.getFieldError().getField();
            return error(environment, ErrorCode.INVALID_ARGUMENT, argument + ": cannot be read", argument);
        }
        if (thrown instanceof AbortExecutionException) {
            // The deadline of the answer has passed, and with it the wish for this field.
            return error(environment, ErrorCode.TIMEOUT, ErrorCode.TIMEOUT.message(), null);
        }
        return thrown instanceof ReadFailure failure ? ofReading(failure, environment) : ofOurs(thrown, environment);
    }

    private static GraphQLError ofReading(ReadFailure failure, DataFetchingEnvironment environment) {
        if (failure.code() == ErrorCode.INTERNAL) {
            return ofOurs(failure, environment);
        }
        LOG.atLevel(failure.wasTried() ? Level.INFO : Level.DEBUG)
                .log("request {}: {}", environment.getExecutionId(), failure.getMessage());
        return error(environment, failure.code(), failure.code().message(), null);
    }

    private static GraphQLError ofOurs(Throwable thrown, DataFetchingEnvironment environment) {
        LOG.error("request {} failed", environment.getExecutionId(), thrown);
        return error(environment, ErrorCode.INTERNAL, ErrorCode.INTERNAL.message(), null);
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, ErrorCode code, String message, @Nullable String argument) {
        Map<String, Object> extensions = new TreeMap<>();
        extensions.put(ErrorExtensions.CODE, code.name());
        if (argument != null) {
            extensions.put(ErrorExtensions.ARGUMENT, argument);
        }
        return GraphQLError.newError()
                .message("%s", message)
                .errorType(code.classification())
                .location(environment.getField().getSourceLocation())
                .path(environment.getExecutionStepInfo().getPath())
                .extensions(extensions)
                .build();
    }
}
