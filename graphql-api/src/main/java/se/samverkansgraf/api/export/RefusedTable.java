package se.samverkansgraf.api.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.ResponseError;
import org.springframework.http.HttpStatus;
import se.samverkansgraf.api.error.ErrorCode;

/** The API answered with errors where a table was asked for. */
final class RefusedTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ResponseError> errors;

    RefusedTable(List<ResponseError> errors) {
        super(errors.stream().map(ResponseError::getMessage).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    /** What the API said, as it says it. */
    Map<String, Object> body() {
        return Map.of(
                "errors",
                errors.stream()
                        .map(each -> Map.of("message", each.getMessage(), "extensions", each.getExtensions()))
                        .toList());
    }

    /** The status that says whose fault it is. */
    HttpStatus status() {
        ErrorCode code = errors.stream()
                .map(each -> String.valueOf(each.getExtensions().get("code")))
                .map(RefusedTable::codeNamed)
                .findFirst()
                .orElse(ErrorCode.INTERNAL);
        return switch (code) {
            case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
            case DATABASE_UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static ErrorCode codeNamed(String name) {
        for (ErrorCode code : ErrorCode.values()) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        return ErrorCode.INTERNAL;
    }
}
