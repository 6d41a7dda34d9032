package se.samverkansgraf.api;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The API as a Spring Boot application. It wants the database's place in {@code spring.neo4j.uri}, {@code
 * spring.neo4j.authentication.username} and {@code spring.neo4j.authentication.password}, and listens on {@code
 * server.address} and {@code server.port}. All defaults stand in {@code graphql-api.properties}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
public class GraphQlApi {

    /** The name of the settings' file, and of the operator's own beside the program. */
    private static final String SETTINGS = "spring.config.name=graphql-api,samverkan";

    /**
     * Starts the API; it answers when this returns.
     *
     * @param settings Spring properties that win over every file, such as {@code server.port}
     * @return to be closed, which waits for running requests
     * @throws org.springframework.boot.web.server.PortInUseException if the port is taken
     */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return application().run(arguments(settings));
    }

    /**
     * Starts the API over a graph that is still being filled: it listens, and this returns, once the graph is filled
     * and the database has planned every statement. Until then nobody is let in, since an import and the planning keep
     * every processor busy and the first questions would be given up for time.
     *
     * @param settings as for {@link #start(Map)}
     * @param filled done when the graph is filled, as plans go by how much there is
     * @return to be closed, which waits for running requests
     * @throws org.springframework.boot.web.server.PortInUseException if the port is taken
     */
    public static ConfigurableApplicationContext startWhenFilled(
            Map<String, Object> settings, CompletableFuture<?> filled) {
        return application()
                .initializers(context -> Preparation.register(context.getBeanFactory(), filled))
                .run(arguments(settings));
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(GraphQlApi.class)
                .properties(SETTINGS)
                .registerShutdownHook(false);
    }

    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    /** The port that a started API listens on. */
    public static int port(ConfigurableApplicationContext api) {
        return ((WebServerApplicationContext) api).getWebServer().getPort();
    }
}
