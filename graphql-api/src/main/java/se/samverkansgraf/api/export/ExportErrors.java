package se.samverkansgraf.api.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.error.InvalidArgument;

/** Tells what is wrong with a request for a table, in the shape of the API's errors. */
@RestControllerAdvice(basePackageClasses = ExportErrors.class)
final class ExportErrors {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(RefusedTable refused) {
        return answer(refused.status(), refused.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(InvalidArgument invalid) {
        return answer(HttpStatus.BAD_REQUEST, error(invalid, Map.of("argument", invalid.argument())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unknown(UnknownTable unknown) {
        return answer(HttpStatus.NOT_FOUND, error(unknown, Map.of()));
    }

    private static Map<String, Object> error(Exception thrown, Map<String, String> more) {
        var code = ErrorCode.INVALID_ARGUMENT;
        Map<String, String> extensions = new TreeMap<>(more);
        extensions.put("code", code.name());
        extensions.put("classification", code.classification().name());
        extensions.put("requestId", UUID.randomUUID().toString());
        return Map.of("errors", List.of(Map.of("message", thrown.getMessage(), "extensions", extensions)));
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
