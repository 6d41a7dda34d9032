package se.samverkansgraf.api.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.graphql.ResponseError;
import org.springframework.http.HttpStatus;
import se.samverkansgraf.api.error.ErrorCode;

/** The API answered with errors where a table was asked for. */
final class RefusedTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String ARGUMENT = "argument";

    private final transient List<ResponseError> errors;

    RefusedTable(List<ResponseError> errors) {
        super(errors.stream().map(ResponseError::getMessage).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    /** What the API said, of arguments by the names that an address gives them. */
    Map<String, Object> body() {
        return Map.of("errors", errors.stream().map(RefusedTable::told).toList());
    }

    /** The status that says whose fault it is. */
    HttpStatus status() {
        return ErrorCode.ofFirst(errors).status();
    }

    private static Map<String, Object> told(ResponseError error) {
        String message = String.valueOf(error.getMessage());
        Map<String, Object> extensions = new TreeMap<>(error.getExtensions());
        extensions.put("classification", String.valueOf(error.getErrorType()));
        if (extensions.get(ARGUMENT) instanceof String argument) {
            String name = Arguments.nameOf(argument);
            extensions.put(ARGUMENT, name);
            if (message.startsWith(argument)) {
                message = name + message.substring(argument.length());
            }
        }
        return Map.of("message", message, "extensions", extensions);
    }
}
