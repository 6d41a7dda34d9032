package se.samverkansgraf.app.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import se.samverkansgraf.api.GraphQlApi;
import se.samverkansgraf.app.database.DatabaseAddress.Login;
import se.samverkansgraf.app.database.OpenDatabase;
import se.samverkansgraf.app.shell.ProgramException;

/** GraphQL over HTTP, on this machine alone unless the operator's settings say otherwise. */
public final class GraphQlServer implements AutoCloseable {

    /** In every jar: the library graphql-java has a folder of that name too, and may come first. */
    private static final String SCHEMA = "classpath*:graphql/**/";

    private final ConfigurableApplicationContext api;

    private GraphQlServer(ConfigurableApplicationContext api) {
        this.api = api;
    }

    /**
     * Starts it in a thread of its own: it listens once the graph is filled and the database is ready for questions.
     *
     * @param database stays open as long as the server is
     * @param port where to listen, 0 for any free one
     * @param filled done when the graph is filled
     * @return done when it answers, or failed with {@link ProgramException} if the port was taken meanwhile
     */
    public static CompletableFuture<GraphQlServer> starting(
            OpenDatabase database, int port, CompletableFuture<?> filled) {
        return CompletableFuture.supplyAsync(() -> start(database, port, filled), new DaemonThread("start-server"));
    }

    private static GraphQlServer start(OpenDatabase database, int port, CompletableFuture<?> filled) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", port);
        settings.put("spring.graphql.schema.locations", SCHEMA);
        settings.put("spring.neo4j.uri", database.uri());
        settings.put("samverkan.api.database", database.database());
        Login login = database.login();
        if (login != null) {
            settings.put("spring.neo4j.authentication.username", literally(login.user()));
            settings.put("spring.neo4j.authentication.password", literally(login.password()));
        }
        try {
            return new GraphQlServer(GraphQlApi.startWhenFilled(settings, filled));
        } catch (PortInUseException busy) {
            throw HttpPort.busy(port, busy);
        }
    }

    /** Where people and programs send their questions. */
    public String address() {
        return "http://localhost:" + GraphQlApi.port(api) + "/graphql";
    }

    /** Where a monitor asks whether it is well. */
    public String healthAddress() {
        return "http://localhost:" + GraphQlApi.port(api) + "/actuator/health";
    }

    /** Lets running requests finish, then stops. */
    @Override
    public void close() {
        api.close();
    }

    /** Spring would take <code>${…}</code> in a value for the name of another. */
    private static String literally(String value) {
        return value.replace("${", "\\${");
    }
}
