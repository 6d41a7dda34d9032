package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.PageQuestion.End;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.Edge;
import se.samverkansgraf.api.response.PageInfo;

/** Makes pages of entries. */
final class Pages {

    private Pages() {}

    /**
     * An entry with its place.
     *
     * @param key its sort key
     * @param id its id
     * @param node itself
     */
    record Placed<T>(String key, String id, T node) {}

    /**
     * A page of what a paged statement gave.
     *
     * @param question what was asked
     * @param read the entries in the order in which they were read, one more than the size where the list goes on
     * @param total counts the whole list
     */
    static <T> Connection<T> page(
            PageQuestion question, List<Placed<T>> read, Supplier<CompletableFuture<Integer>> total) {
        boolean goesOn = read.size() > question.size();
        List<Placed<T>> entries = new ArrayList<>(goesOn ? read.subList(0, question.size()) : read);
        if (question.end() == End.END) {
            Collections.reverse(entries);
        }
        List<Edge<T>> edges = entries.stream()
                .map(entry -> new Edge<>(new Cursor(question.order(), entry.key(), entry.id()).encoded(), entry.node()))
                .toList();
        boolean fromBeginning = question.end() == End.BEGINNING;
        var info = new PageInfo(
                fromBeginning ? goesOn : question.before() != null,
                fromBeginning ? question.after() != null : goesOn,
                edges.isEmpty() ? null : edges.get(0).cursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
        return new Connection<>(edges, info, total);
    }

    /**
     * A page of what a statement gave in one row, with the whole list's total beside it.
     *
     * @param question what was asked
     * @param answer the row, with {@code total} and {@code page}
     * @param placed reads an entry
     */
    static <T> Connection<T> page(PageQuestion question, Row answer, Function<Row, Placed<T>> placed) {
        int total = answer.number("total");
        return page(question, answer.rows("page", placed), () -> CompletableFuture.completedFuture(total));
    }

    /**
     * A page of entries in memory.
     *
     * @param question what is asked
     * @param entries all entries that fit, in any order
     * @param key gives an entry's sort key
     * @param id gives an entry's id
     */
    static <T> Connection<T> page(
            PageQuestion question, Collection<T> entries, Function<T, String> key, Function<T, String> id) {
        Comparator<Placed<T>> upwards =
                Comparator.<Placed<T>, String>comparing(Placed::key).thenComparing(Placed::id);
        Stream<Placed<T>> fitting = entries.stream()
                .map(entry -> new Placed<>(key.apply(entry), id.apply(entry), entry))
                .filter(entry -> isBetween(question, entry));
        List<Placed<T>> read = fitting.sorted(question.readsDownwards() ? upwards.reversed() : upwards)
                .limit(question.probe())
                .toList();
        int total = entries.size();
        return page(question, read, () -> CompletableFuture.completedFuture(total));
    }

    private static boolean isBetween(PageQuestion question, Placed<?> entry) {
        var above = question.descending() ? question.before() : question.after();
        var below = question.descending() ? question.after() : question.before();
        return (above == null || compare(entry, above) > 0) && (below == null || compare(entry, below) < 0);
    }

    private static int compare(Placed<?> entry, Cursor cursor) {
        int byKey = entry.key().compareTo(cursor.key());
        return byKey != 0 ? byKey : entry.id().compareTo(cursor.id());
    }
}
