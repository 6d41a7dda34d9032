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

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final int PATIENCE = 5;
    private static final int OK = 200;
    private static final int GATEWAY_TIMEOUT = 504;

    private Questions() {}

    /**
     * The field {@code data} of the answer, which has no errors. An answer that takes too long is asked for again: a
     * database that has just started plans its statements, and this machine may be busy.
     */
    static JsonNode ask(String address, String question) {
        JsonNode answer = askOnce(address, question);
        for (int again = 0; again < PATIENCE && answer.toString().contains("\"TIMEOUT\""); again++) {
            answer = askOnce(address, question);
        }
        if (answer.has("errors")) {
            throw new AssertionError(answer);
        }
        return answer.required("data");
    }

    /** What stands at an address that answers, a table for instance. */
    static String text(String address) {
        var response = sent(HttpRequest.newBuilder(URI.create(address)).GET());
        for (int again = 0; again < PATIENCE && response.statusCode() == GATEWAY_TIMEOUT; again++) {
            response = sent(HttpRequest.newBuilder(URI.create(address)).GET());
        }
        if (response.statusCode() != OK) {
            throw new AssertionError(address + ": " + response.body());
        }
        return response.body();
    }

    /** The whole answer. */
    static JsonNode askOnce(String address, String question) {
        return JSON.readTree(sent(HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JSON.createObjectNode().put("query", question).toString())))
                .body());
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
