package se.samverkansgraf.api.response;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A page of a list.
 *
 * @param edges the entries with their cursors
 * @param pageInfo where the page stands
 * @param total counts the whole list, and is called only where the count is asked for
 * @param <T> the entries' type
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, Supplier<CompletableFuture<Integer>> total) {

    public Connection {
        edges = List.copyOf(edges);
    }

    /** The entries without their cursors. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /** How many entries the list has on all pages together. */
    public CompletableFuture<Integer> totalCount() {
        return total.get();
    }
}
