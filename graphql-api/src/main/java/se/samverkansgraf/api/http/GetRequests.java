package se.samverkansgraf.api.http;

import jakarta.servlet.ServletException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Questions by GET, which caches understand: the parameters are made the body of what Spring answers by POST. */
public final class GetRequests {

    /** The attribute that tells that a request came by GET. */
    static final String ATTRIBUTE = GetRequests.class.getName();

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

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

    /**
     * The answer to a request by GET.
     *
     * @throws ResponseStatusException with status 400 if a parameter is no JSON object
     */
    public ServerResponse answer(ServerRequest request) throws ServletException {
        Map<String, Object> body = new LinkedHashMap<>();
        request.param(QUERY).ifPresent(text -> body.put(QUERY, text));
        request.param(OPERATION_NAME).filter(name -> !name.isEmpty()).ifPresent(name -> body.put(OPERATION_NAME, name));
        request.param(VARIABLES).filter(text -> !text.isEmpty()).ifPresent(text -> body.put(VARIABLES, object(text)));
        request.param(EXTENSIONS).filter(text -> !text.isEmpty()).ifPresent(text -> body.put(EXTENSIONS, object(text)));
        return handler.handleRequest(ServerRequest.from(request)
                .method(HttpMethod.POST)
                .headers(headers -> headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE))
                .attribute(ATTRIBUTE, true)
                .body(json.writeValueAsBytes(body))
                .build());
    }

    private Map<?, ?> object(String text) {
        try {
            return json.readValue(text, Map.class);
        } catch (JacksonException noObject) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a parameter holds no JSON object", noObject);
        }
    }
}
