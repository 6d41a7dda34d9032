package se.samverkansgraf.api.configure;

import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.Node;
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
        check("fields nested %d deep, at most %d are answered", depth(context), limits.depth());
        var counts = new Counts();
        counts.add(context.getDocument());
        check("%d aliases, at most %d are answered", counts.aliases, limits.aliases());
        check("%d directives, at most %d are answered", counts.directives, limits.directives());
        return SimpleInstrumentationContext.noOp();
    }

    private static void check(String message, int asked, int limit) {
        if (asked > limit) {
            throw new AbortExecutionException("The request has " + message.formatted(asked, limit) + ".");
        }
    }

    private static int depth(ExecutionContext context) {
        return QueryTraverser.newQueryTraverser()
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getExecutionInput().getOperationName())
                .coercedVariables(context.getCoercedVariables())
                .build()
                .reducePreOrder((field, deepest) -> Math.max(depth(field), deepest), 0);
    }

    private static int depth(QueryVisitorFieldEnvironment field) {
        int depth = 1;
        var at = field;
        while (at.getParentEnvironment() != null) {
            at = at.getParentEnvironment();
            depth++;
        }
        return at.getField().getName().startsWith("__") ? 0 : depth;
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
