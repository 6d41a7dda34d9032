package se.samverkansgraf.api.http;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import se.samverkansgraf.api.error.ErrorCode;

/**
 * Gives answers the status that GraphQL over HTTP wants: one that has {@code data}, if only null, is 200. Without
 * {@code data} the first error tells whose fault it is, which Spring takes for the client's always; as {@code
 * application/json}, which whatever lies between may have written as well, it is 200 all the same.
 */
public final class AnswerHandler extends GraphQlHttpHandler {

    /** A handler of what this one answers. */
    public AnswerHandler(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType mediaType) {
        var usual = super.selectResponseStatus(response, mediaType);
        return usual.is2xxSuccessful()
                ? usual
                : ErrorCode.ofFirst(response.getErrors()).status();
    }
}
