package se.samverkansgraf.api.configure;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.Node;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses requests that ask for too much, before anything is read. Introspection has its own limits in GraphQL. */
final class RequestLimits extends SimplePerformantInstrumentation {

    private final ApiSettings.Limits limits;

    RequestLimits(ApiSettings.Limits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var context = parameters.getExecutionContext();
        var counts = new Counts();
        counts.add(context.getDocument());
        check("%d aliases, at most %d are answered", counts.aliases, limits.aliases());
        check("%d directives, at most %d are answered", counts.directives, limits.directives());
        int values = valuesIn(context.getExecutionInput().getRawVariables().toMap());
        check("%d values in its variables, at most %d are read", values, limits.values());
        var size = RequestSize.of(context);
        check("fields nested %d deep, at most %d are answered", size.depth(), limits.depth());
        check("pages of up to %d objects together, at most %d are answered", size.objects(), limits.cost());
        return SimpleInstrumentationContext.noOp();
    }

    private static void check(String message, long asked, int limit) {
        if (asked > limit) {
            throw new AbortExecutionException("The request has " + message.formatted(asked, limit) + ".");
        }
    }

    private static int valuesIn(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().mapToInt(RequestLimits::valuesIn).sum();
        }
        return value instanceof Collection<?> list
                ? list.stream().mapToInt(RequestLimits::valuesIn).sum()
                : 1;
    }

    /** What a document holds, fragments once each. */
    private static final class Counts {

        private int aliases;
        private int directives;

        private void add(Node<?> node) {
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            }
            if (node instanceof DirectivesContainer<?> container) {
                directives += container.getDirectives().size();
            }
            node.getChildren().forEach(this::add);
        }
    }
}
