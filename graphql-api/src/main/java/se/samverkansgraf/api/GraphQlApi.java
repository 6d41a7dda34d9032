package se.samverkansgraf.api;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import se.samverkansgraf.api.query.PlansAhead;

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
        var arguments = settings.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(GraphQlApi.class)
                .properties(SETTINGS)
                .registerShutdownHook(false)
                .run(arguments);
    }

    /** The port that a started API listens on. */
    public static int port(ConfigurableApplicationContext api) {
        return ((WebServerApplicationContext) api).getWebServer().getPort();
    }

    /**
     * Has the database plan every statement, in the background: it does so when it first meets one, which takes seconds
     * and would hold up whoever asks first. To be called when the graph is filled, as plans go by how much there is.
     *
     * @return done when the database is ready for every question, or does not answer
     */
    public static CompletableFuture<Void> planAhead(ConfigurableApplicationContext api) {
        return api.getBean(PlansAhead.class).start();
    }
}
