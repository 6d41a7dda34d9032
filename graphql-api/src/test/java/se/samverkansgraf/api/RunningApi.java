package se.samverkansgraf.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;
import se.samverkansgraf.api.graph.TestGraph;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.embedded.junit.Neo4jExtension;
import se.samverkansgraf.embedded.junit.TestNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The API over the test graph, asked over HTTP. Tests get it as a parameter; it is started once for all. */
public final class RunningApi implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningApi(ConfigurableApplicationContext context) {
        this.context = context;
    }

    private static RunningApi start(TestNeo4j neo4j) {
        TestGraph.tell(neo4j);
        return over(neo4j, Map.of());
    }

    /** The API over what the database holds, with some settings of its own; to be closed. */
    static RunningApi over(TestNeo4j neo4j, Map<String, Object> own) {
        var connection = neo4j.connection();
        Map<String, Object> settings = new HashMap<>(Map.of(
                "server.port",
                0,
                "spring.neo4j.uri",
                connection.uri(),
                "spring.neo4j.authentication.username",
                connection.user(),
                "spring.neo4j.authentication.password",
                connection.password(),
                "spring.graphql.cors.allowed-origins",
                "https://dashboard.example",
                // The first use of a statement has it planned, which takes long where several builds share a machine.
                "samverkan.api.statement-timeout",
                "60s",
                "samverkan.api.answer-timeout",
                "60s",
                "spring.mvc.async.request-timeout",
                "90s"));
        settings.putAll(own);
        return new RunningApi(GraphQlApi.start(settings));
    }

    /** The data of an answer without errors. */
    JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    /** The data of an answer without errors. */
    JsonNode ask(String query, Map<String, ?> variables) {
        JsonNode answer = answer(query, variables);
        if (answer.has("errors")) {
            throw new AssertionError("%s%n-> %s".formatted(query, answer.get("errors")));
        }
        return answer.get("data");
    }

    /** The first error of an answer. */
    JsonNode error(String query, Map<String, ?> variables) {
        JsonNode answer = answer(query, variables);
        if (!answer.has("errors")) {
            throw new AssertionError("%s%n-> %s".formatted(query, answer));
        }
        return answer.get("errors").get(0);
    }

    /** The whole answer. */
    JsonNode answer(String query, Map<String, ?> variables) {
        return JSON.readTree(post(JSON.writeValueAsString(Map.of("query", query, "variables", variables)))
                .body());
    }

    /** The response to a body. */
    HttpResponse<String> post(String body) {
        return send(request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request to a path, without its method. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GraphQlApi.port(context) + path));
    }

    /** The response to a request. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many statements were run so far, without the one that each request has its data's version by. */
    int statementsRun() {
        return count(statement -> !"dataset-version".equals(statement));
    }

    /** How many statements were run so far. */
    int allStatementsRun() {
        return count(statement -> true);
    }

    private int count(Predicate<String> counted) {
        return (int) context.getBean(MeterRegistry.class).find(GraphReader.STATEMENTS_RUN).counters().stream()
                .filter(counter -> counted.test(counter.getId().getTag("statement")))
                .mapToDouble(Counter::count)
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }

    /** Gives tests the API. */
    public static final class Extension extends TypeBasedParameterResolver<RunningApi> {

        private static final Namespace OWN = Namespace.create(Extension.class);

        @Override
        public RunningApi resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            var neo4j = Neo4jExtension.neo4j(extension);
            return extension
                    .getStore(StoreScope.LAUNCHER_SESSION, OWN)
                    .computeIfAbsent(RunningApi.class, key -> start(neo4j), RunningApi.class);
        }
    }
}
