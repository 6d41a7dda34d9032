package se.samverkansgraf.embedded.junit;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;
import se.samverkansgraf.embedded.BoltConnection;

/**
 * Gives tests a Neo4j: {@code @ExtendWith(Neo4jExtension.class)}, then ask for {@link Driver}, {@link BoltConnection}
 * or {@link TestNeo4j} as a parameter of a test, a lifecycle method or a constructor. The database starts when first
 * asked for, is shared by all test classes of the JVM, and ends with it. A class that needs it empty says so:
 *
 * <pre>
 * &#64;BeforeAll
 * static void empty(TestNeo4j neo4j) {
 *     neo4j.wipe(Schema.DROPPED);
 * }
 * </pre>
 *
 * The driver is closed by the extension. Set the system property {@code samverkan.test.database} to {@code embedded} or
 * {@code docker} to choose.
 */
public final class Neo4jExtension implements ParameterResolver {

    private static final Namespace OWN = Namespace.create(Neo4jExtension.class);

    private static final Map<Class<?>, Function<TestNeo4j, Object>> OFFERED = Map.of(
            Driver.class, TestNeo4j::driver,
            BoltConnection.class, TestNeo4j::connection,
            TestNeo4j.class, neo4j -> neo4j);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return OFFERED.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return OFFERED.get(parameter.getParameter().getType()).apply(neo4j(context));
    }

    /** The JVM's test database, for extensions built on this one; it starts with the first call. */
    public static TestNeo4j neo4j(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OWN)
                .computeIfAbsent(TestNeo4j.class, key -> TestNeo4j.start(), TestNeo4j.class);
    }
}
