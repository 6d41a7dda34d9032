package se.samverkansgraf.api.http;

import jakarta.servlet.ServletException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.samverkansgraf.api.error.ErrorBody;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.error.RequestId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Questions by GET, which caches understand: the parameters are made the body of what Spring answers by POST. */
public final class GetRequests {

    /** The attribute that tells that a request came by GET. */
    static final String ATTRIBUTE = GetRequests.class.getName();

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final List<String> OBJECTS = List.of("variables", "extensions");

    private final GraphQlHttpHandler handler;
    private final JsonMapper json;

    /**
     * Answers by means of another.
     *
     * @param handler answers requests by POST
     * @param json reads and writes what the parameters hold
     */
    public GetRequests(GraphQlHttpHandler handler, JsonMapper json) {
        this.handler = handler;
        this.json = json;
    }

    /** The answer to a request by GET; status 400 where a parameter cannot be meant. */
    public ServerResponse answer(ServerRequest request) throws ServletException {
        Map<String, Object> body = new LinkedHashMap<>();
        try {
            text(QUERY, request).ifPresent(text -> body.put(QUERY, text));
            text(OPERATION_NAME, request)
                    .filter(GetRequests::isGiven)
                    .ifPresent(text -> body.put(OPERATION_NAME, text));
            for (String name : OBJECTS) {
                text(name, request).filter(GetRequests::isGiven).ifPresent(text -> body.put(name, object(name, text)));
            }
        } catch (InvalidArgument invalid) {
            return refused(invalid, request);
        }
        return handler.handleRequest(ServerRequest.from(request)
                .method(HttpMethod.POST)
                .headers(headers -> headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE))
                .attribute(ATTRIBUTE, true)
                .body(json.writeValueAsBytes(body))
                .build());
    }

    private static boolean isGiven(String text) {
        return !text.isEmpty();
    }

    private static Optional<String> text(String name, ServerRequest request) {
        var texts = request.params().getOrDefault(name, List.of());
        if (texts.size() > 1) {
            throw new InvalidArgument(name, "is given %d times".formatted(texts.size()));
        }
        return texts.stream().findFirst();
    }

    private Map<?, ?> object(String name, String text) {
        try {
            return json.readValue(text, Map.class);
        } catch (JacksonException noObject) {
            throw new InvalidArgument(name, "wants a JSON object");
        }
    }

    private static ServerResponse refused(InvalidArgument invalid, ServerRequest request) {
        return ServerResponse.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ErrorBody.of(invalid, RequestId.in(request.attributes())));
    }
}
