package se.samverkansgraf.acceptance.explorer;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import se.samverkansgraf.acceptance.corpus.ServedGraph;
import se.samverkansgraf.acceptance.corpus.ServedGraphExtension;

/** Gives tests an {@link Explorer} over the samples; started once, and skipped where there is no browser. */
final class ExplorerExtension extends TypeBasedParameterResolver<Explorer>
        implements ExecutionCondition, BeforeAllCallback {

    private static final Namespace OWN = Namespace.create(ExplorerExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.find()
                .map(found -> ConditionEvaluationResult.enabled("browser: " + found))
                .orElseGet(() -> ConditionEvaluationResult.disabled(Chromium.ABSENT));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean before = context.getRequiredTestClass().isAnnotationPresent(BeforeTheFirstImport.class);
        ServedGraph graph = explorer(context).graph();
        if (before) {
            graph.holdNothing();
        } else {
            graph.holdSamples();
        }
    }

    @Override
    public Explorer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return explorer(context);
    }

    private static Explorer explorer(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OWN)
                .computeIfAbsent(
                        Explorer.class, key -> new Explorer(ServedGraphExtension.graph(context)), Explorer.class);
    }
}
