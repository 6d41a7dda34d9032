package se.samverkansgraf.api.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.samverkansgraf.api.error.ErrorBody;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.error.RequestId;

/** Tells what is wrong with a request for a table, in the shape of the API's errors. */
@RestControllerAdvice(basePackageClasses = ExportErrors.class)
final class ExportErrors {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(RefusedTable refused) {
        return answer(refused.status(), refused.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(InvalidArgument invalid, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, ErrorBody.of(invalid, idOf(request)));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unknown(UnknownTable unknown, HttpServletRequest request) {
        var body = ErrorBody.of(ErrorCode.INVALID_ARGUMENT, String.valueOf(unknown.getMessage()), idOf(request));
        return answer(HttpStatus.NOT_FOUND, body);
    }

    private static String idOf(HttpServletRequest request) {
        return RequestId.of(request.getAttribute(RequestId.ATTRIBUTE));
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
