package se.samverkansgraf.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a served graph by HTTP. */
final class Questions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int PATIENCE = 5;

    private Questions() {}

    /**
     * The field {@code data} of the answer, which has no errors. An answer that takes too long is asked for again: a
     * database that has just started plans its statements, and this machine may be busy.
     */
    static JsonNode ask(String address, String question) {
        JsonNode answer = answer(address, question);
        for (int again = 0; again < PATIENCE && answer.toString().contains("\"TIMEOUT\""); again++) {
            answer = answer(address, question);
        }
        if (answer.has("errors")) {
            throw new AssertionError(answer);
        }
        return answer.required("data");
    }

    private static JsonNode answer(String address, String question) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.createObjectNode().put("query", question).toString()))
                .build();
        try {
            return JSON.readTree(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
