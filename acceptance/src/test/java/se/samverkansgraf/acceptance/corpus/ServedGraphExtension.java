package se.samverkansgraf.acceptance.corpus;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import se.samverkansgraf.embedded.junit.Neo4jExtension;

/**
 * Gives tests the {@link ServedGraph} of this JVM; each class says first what it is to hold. Those that ask about the
 * samples stand together in the order of classes, so that these are read once.
 */
public final class ServedGraphExtension extends TypeBasedParameterResolver<ServedGraph> {

    private static final Namespace OWN = Namespace.create(ServedGraphExtension.class);

    @Override
    public ServedGraph resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return graph(context);
    }

    /** The JVM's graph, for extensions built on this one; it is served from the first call on. */
    public static ServedGraph graph(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OWN)
                .computeIfAbsent(
                        ServedGraph.class, key -> new ServedGraph(Neo4jExtension.neo4j(context)), ServedGraph.class);
    }
}
