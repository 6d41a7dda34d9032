package se.samverkansgraf.api.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * A page of a table.
 *
 * @param rows its rows, fields of the answer
 * @param dataset which data answered, as the answer's extensions tell it
 * @param next asks for the next page, or null on the last one
 */
record TablePage(
        List<Map<String, Object>> rows,
        Map<String, Object> dataset,
        @Nullable Supplier<TablePage> next) {

    TablePage {
        rows = List.copyOf(rows);
        dataset = Map.copyOf(dataset);
    }

    /**
     * The page that an answer holds.
     *
     * @param response without errors
     * @param ask asks for the page after a cursor
     */
    static TablePage of(WebGraphQlResponse response, Function<String, TablePage> ask) {
        Map<String, Object> data = Objects.requireNonNull(response.getData());
        Map<String, Object> table = fields(data.get("table")).orElseThrow();
        Supplier<TablePage> next = fields(table.get("pageInfo"))
                .filter(info -> Boolean.TRUE.equals(info.get("hasNextPage")))
                .map(info -> (Supplier<TablePage>) () -> ask.apply((String) info.get("endCursor")))
                .orElse(null);
        Map<String, Object> dataset =
                fields(response.getExtensions().get("dataset")).orElse(Map.of());
        return new TablePage(Table.rowsOf(table).toList(), dataset, next);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Map<String, Object>> fields(@Nullable Object value) {
        return Optional.ofNullable((Map<String, Object>) value);
    }
}
