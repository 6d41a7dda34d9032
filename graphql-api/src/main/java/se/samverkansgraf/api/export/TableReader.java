package se.samverkansgraf.api.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.util.LinkedMultiValueMap;
import se.samverkansgraf.api.error.RequestId;

/** Asks the API for a table, page by page, as any client would. */
final class TableReader {

    private static final int LARGEST_PAGE = 100;

    private final WebGraphQlHandler api;

    TableReader(WebGraphQlHandler api) {
        this.api = api;
    }

    /**
     * The first page of a table, which leads to the others.
     *
     * @throws RefusedTable if the API answers with an error
     */
    TablePage first(Question question) {
        return page(question, question.variables());
    }

    private TablePage page(Question question, Map<String, Object> variables) {
        Map<String, Object> asked = new HashMap<>(variables);
        asked.put("first", LARGEST_PAGE);
        var body = Map.<String, Object>of("query", question.table().operation(), "variables", asked);
        var request = new WebGraphQlRequest(
                question.request().getURI(),
                question.request().getHeaders(),
                new LinkedMultiValueMap<>(),
                question.request().getRemoteAddress(),
                Map.of(RequestId.ATTRIBUTE, question.requestId()),
                body,
                question.requestId(),
                question.locale());
        WebGraphQlResponse response =
                Objects.requireNonNull(api.handleRequest(request).block());
        if (!response.isValid() || !response.getErrors().isEmpty()) {
            throw new RefusedTable(response.getErrors());
        }
        return TablePage.of(response, cursor -> page(question, after(variables, cursor)));
    }

    private static Map<String, Object> after(Map<String, Object> variables, String cursor) {
        Map<String, Object> later = new HashMap<>(variables);
        later.put("after", cursor);
        return later;
    }
}
