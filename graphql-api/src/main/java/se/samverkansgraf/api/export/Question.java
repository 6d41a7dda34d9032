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
 * @param locale the client's language
 */
record Question(Table table, Map<String, Object> variables, ServerHttpRequest request, Locale locale) {

    Question {
        variables = Map.copyOf(variables);
    }
}
