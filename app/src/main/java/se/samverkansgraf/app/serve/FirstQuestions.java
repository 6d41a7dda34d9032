package se.samverkansgraf.app.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * Asks what people ask first, before they do: the database plans a statement when it first meets it, which takes
 * seconds, so that somebody's first question could run out of its time.
 */
final class FirstQuestions implements Runnable {

    private static final List<String> QUESTIONS = List.of(
            "{agreements(first: 1) {totalCount edges {node {id}}}}",
            "{commitments(first: 1) {totalCount edges {node {id}}}}");

    private final URI address;

    private FirstQuestions(URI address) {
        this.address = address;
    }

    /** Asks in a thread of its own, which ends with the program. */
    static void ask(String address) {
        Thread asking = new Thread(new FirstQuestions(URI.create(address)), "first-questions");
        asking.setDaemon(true);
        asking.start();
    }

    @Override
    public void run() {
        HttpClient client = HttpClient.newHttpClient();
        try {
            for (String question : QUESTIONS) {
                HttpRequest request = HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + question + "\"}"))
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException notAnswered) {
            // the program is ending, or too busy: then nobody is helped by an answer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
