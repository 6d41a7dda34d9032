package se.samverkansgraf.api.http;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import se.samverkansgraf.api.error.ErrorBody;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.error.RequestId;

/** What is said of requests that are refused before they are questions, in the shape of the answers to those. */
public final class PlainErrors extends DefaultErrorAttributes {

    private static final String STATUS = "status";
    private static final String NO_QUESTION = "The request is no question: GraphQL over HTTP wants a JSON object with a"
            + " text `query`, and objects as `variables` and `extensions`.";

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var status = statusIn(super.getErrorAttributes(request, options));
        String requestId = RequestId.of(request.getAttribute(RequestId.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
        return new HashMap<>(ErrorBody.of(codeOf(status), messageOf(status), requestId));
    }

    private static HttpStatus statusIn(Map<String, @Nullable Object> attributes) {
        var known = attributes.get(STATUS) instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static ErrorCode codeOf(HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return ErrorCode.TIMEOUT;
        }
        return status.is4xxClientError() ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
    }

    private static String messageOf(HttpStatus status) {
        return status == HttpStatus.BAD_REQUEST ? NO_QUESTION : status.getReasonPhrase() + ".";
    }
}
