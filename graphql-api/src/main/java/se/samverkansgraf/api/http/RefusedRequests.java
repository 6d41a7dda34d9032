package se.samverkansgraf.api.http;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.samverkansgraf.api.error.ErrorBody;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.error.RequestId;

/** What comes to the address of questions and is none, by its method or its media types. */
public final class RefusedRequests {

    private static final Set<HttpMethod> METHODS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS);
    private static final String NAMES = "GET, HEAD and POST";

    private RefusedRequests() {}

    /** Tells which methods there are. */
    public static ServerResponse options(ServerRequest request) {
        return ServerResponse.ok().allow(METHODS).build();
    }

    /** Whether the method is none of those. */
    public static boolean isOtherMethod(ServerRequest request) {
        return !METHODS.contains(request.method());
    }

    /** Whether nobody can tell from {@code Accept} what the client takes. */
    public static boolean hasUnreadableAccept(ServerRequest request) {
        try {
            request.headers().accept();
            return false;
        } catch (InvalidMediaTypeException unreadable) {
            return true;
        }
    }

    /** Refuses any other method. */
    public static ServerResponse method(ServerRequest request) {
        String message = "Nothing is answered by %s; %s are.".formatted(request.method(), NAMES);
        return refused(request, HttpStatus.METHOD_NOT_ALLOWED, message);
    }

    /** Refuses a body that is no JSON, or a client that takes none. */
    public static ServerResponse mediaType(ServerRequest request) {
        return hasUnreadableAccept(request) || isJson(request)
                ? refused(
                        request,
                        HttpStatus.NOT_ACCEPTABLE,
                        "Answers are application/graphql-response+json or application/json; `Accept` has neither.")
                : refused(
                        request,
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "A question by POST is JSON: `Content-Type` has to be application/json.");
    }

    private static boolean isJson(ServerRequest request) {
        try {
            return request.headers()
                    .contentType()
                    .filter(MediaType.APPLICATION_JSON::isCompatibleWith)
                    .isPresent();
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static ServerResponse refused(ServerRequest request, HttpStatus status, String message) {
        var answer = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            answer.allow(METHODS);
        } else if (status == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
            answer.header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
        }
        return answer.body(ErrorBody.of(ErrorCode.BAD_REQUEST, message, RequestId.in(request.attributes())));
    }
}
