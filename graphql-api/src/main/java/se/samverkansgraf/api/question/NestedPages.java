package se.samverkansgraf.api.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.Connection;

/**
 * The pages that several parents have of the same list, made of two readings: which entries stand on each page, and
 * all those entries.
 *
 * @param question what is asked of each parent
 * @param rows for each parent that has entries its name, total and page of keys and ids
 * @param parentColumn the column of the parent's name
 */
record NestedPages(PageQuestion question, List<Row> rows, String parentColumn) {

    private record Place(String key, String id) {}

    /** The ids on all pages. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> page(row).forEach(place -> ids.add(place.id())));
        return ids;
    }

    /**
     * The pages, by parent; an empty one for a parent without entries.
     *
     * @param parents all parents
     * @param reading reads the entries of these ids, by id
     */
    <T> CompletableFuture<Map<String, Connection<T>>> filled(
            Collection<String> parents, Function<Set<String>, CompletableFuture<Map<String, T>>> reading) {
        return reading.apply(ids()).thenApply(entries -> {
            Map<String, Connection<T>> pages = new HashMap<>();
            parents.forEach(parent -> pages.put(parent, pageOf(List.of(), 0, entries)));
            rows.forEach(row -> pages.put(row.text(parentColumn), pageOf(page(row), row.number("total"), entries)));
            return pages;
        });
    }

    private <T> Connection<T> pageOf(List<Place> places, int total, Map<String, T> entries) {
        List<Placed<T>> placed = places.stream()
                .filter(place -> entries.containsKey(place.id()))
                .map(place -> new Placed<>(place.key(), place.id(), entries.get(place.id())))
                .toList();
        return Pages.page(question, placed, () -> CompletableFuture.completedFuture(total));
    }

    private List<Place> page(Row row) {
        return row.rows("page", each -> new Place(each.text("key"), each.text("id")));
    }
}
