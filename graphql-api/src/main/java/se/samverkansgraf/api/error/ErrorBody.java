package se.samverkansgraf.api.error;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer that is nothing but an error, for what is refused before it is a question: as answers to those have it. */
public final class ErrorBody {

    private ErrorBody() {}

    /**
     * The JSON of an answer with one error.
     *
     * @param code what a client may do about it
     * @param message what is wrong and what is wanted, for the client
     * @param requestId as {@link RequestId} has it
     */
    public static Map<String, Object> of(ErrorCode code, String message, String requestId) {
        return of(code, message, null, requestId);
    }

    /** The JSON of an answer with the error of an argument. */
    public static Map<String, Object> of(InvalidArgument invalid, String requestId) {
        return of(invalid.code(), String.valueOf(invalid.getMessage()), invalid.argument(), requestId);
    }

    private static Map<String, Object> of(ErrorCode code, String message, @Nullable String argument, String requestId) {
        Map<String, String> extensions = new TreeMap<>();
        extensions.put(ErrorExtensions.CODE, code.name());
        extensions.put("classification", code.classification().name());
        extensions.put(ErrorExtensions.REQUEST_ID, requestId);
        if (argument != null) {
            extensions.put(ErrorExtensions.ARGUMENT, argument);
        }
        return Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)));
    }
}
