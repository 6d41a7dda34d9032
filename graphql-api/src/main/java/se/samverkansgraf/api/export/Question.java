package se.samverkansgraf.api.export;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.server.ServerHttpRequest;

/**
 * A request for a table.
 *
 * @param table which
 * @param variables of its operation
 * @param request as the client sent it
 * @param requestId what it is told by in answers and in the log
 * @param locale the client's language
 */
record Question(
        Table table, Map<String, Object> variables, ServerHttpRequest request, String requestId, Locale locale) {

    Question {
        variables = Map.copyOf(variables);
    }
}
