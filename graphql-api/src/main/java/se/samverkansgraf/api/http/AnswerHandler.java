package se.samverkansgraf.api.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.samverkansgraf.api.error.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives answers the status that GraphQL over HTTP wants: one that has {@code data}, if only null, is 200. Without
 * {@code data} the first error tells whose fault it is, which Spring takes for the client's always; as {@code
 * application/json}, which whatever lies between may have written as well, it is 200 all the same.
 */
public final class AnswerHandler extends GraphQlHttpHandler {

    /** Longer than {@code null} is in any encoding, blanks around it included. */
    private static final int LONGEST_NOTHING = 100;

    private final JsonMapper json;

    /**
     * A handler of what another answers.
     *
     * @param handler answers questions
     * @param json reads them
     */
    public AnswerHandler(WebGraphQlHandler handler, JsonMapper json) {
        super(handler);
        this.json = json;
    }

    /**
     * The answer to a request. A body that came by POST is looked at first: Spring takes {@code null} for a question,
     * and fails.
     *
     * @throws ServerWebInputException if it is {@code null}
     */
    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        if (request.attribute(GetRequests.ATTRIBUTE).isPresent()) {
            return super.handleRequest(request);
        }
        byte[] body = bodyOf(request);
        if (body.length <= LONGEST_NOTHING && isNull(body)) {
            throw new ServerWebInputException("null is no question");
        }
        return super.handleRequest(ServerRequest.from(request).body(body).build());
    }

    private static byte[] bodyOf(ServerRequest request) throws ServletException {
        try {
            return request.body(byte[].class);
        } catch (IOException broken) {
            throw new ServerWebInputException("the body cannot be read", null, broken);
        }
    }

    private boolean isNull(byte[] body) {
        try {
            return json.readTree(body).isNull();
        } catch (JacksonException noJson) {
            return false;
        }
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType mediaType) {
        var usual = super.selectResponseStatus(response, mediaType);
        return usual.is2xxSuccessful()
                ? usual
                : ErrorCode.ofFirst(response.getErrors()).status();
    }
}
