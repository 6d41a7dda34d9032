package se.samverkansgraf.benchmarks.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkansgraf.api.GraphQlApi;
import se.samverkansgraf.embedded.BoltConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The API over a database, asked over HTTP, whose statements can be looked at. */
public final class AskedApi implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RecordedStatements STATEMENTS = new RecordedStatements();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private AskedApi(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The API as the program starts it, but for a minute's patience with statements that are met first. */
    public static AskedApi over(BoltConnection database) {
        return with(
                database,
                "--samverkan.api.statement-timeout=60s",
                "--samverkan.api.answer-timeout=60s",
                "--spring.mvc.async.request-timeout=90s");
    }

    /** The API as the program starts it. */
    public static AskedApi withDefaults(BoltConnection database) {
        return with(database);
    }

    private static AskedApi with(BoltConnection database, String... settings) {
        var connection = Stream.of(
                "--server.port=0",
                "--spring.neo4j.uri=" + database.uri(),
                "--spring.neo4j.authentication.username=" + database.user(),
                "--spring.neo4j.authentication.password=" + database.password());
        return new AskedApi(new SpringApplicationBuilder(GraphQlApi.class, Listening.class)
                .properties("spring.config.name=graphql-api,samverkan")
                .registerShutdownHook(false)
                .run(Stream.concat(connection, Stream.of(settings)).toArray(String[]::new)));
    }

    /** The data of an answer without errors. */
    public JsonNode ask(String operation, Map<String, ? extends @Nullable Object> variables) {
        JsonNode answer = JSON.readTree(answer(request(operation, variables)));
        if (answer.has("errors")) {
            throw new IllegalStateException("%s%n-> %s".formatted(operation, answer.get("errors")));
        }
        return answer.get("data");
    }

    /** The statements that an operation has run. */
    public List<Query> statementsOf(String operation, Map<String, ? extends @Nullable Object> variables) {
        return statementsDuring(() -> ask(operation, variables));
    }

    /** The statements that are run while this is done. */
    public List<Query> statementsDuring(Runnable work) {
        return STATEMENTS.during(work);
    }

    HttpRequest request(String operation, Map<String, ? extends @Nullable Object> variables) {
        return request(JSON.writeValueAsString(Map.of("query", operation, "variables", variables)));
    }

    /** A request with that body. */
    public HttpRequest request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GraphQlApi.port(context) + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The answer, whatever it is. */
    public byte[] answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Listens to the driver that the API is wired with. */
    @Configuration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        static BeanPostProcessor listening() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Driver driver ? STATEMENTS.listenedTo(driver) : bean;
                }
            };
        }
    }
}
