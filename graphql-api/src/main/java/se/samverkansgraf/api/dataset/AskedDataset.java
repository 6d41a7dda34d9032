package se.samverkansgraf.api.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.GraphReader;

/** What one request has to do with the data: their state when it was first needed, and the days it asks about. */
final class AskedDataset {

    /** Where a request's own stands in GraphQL's context. */
    static final String KEY = AskedDataset.class.getName();

    private final GraphReader reader;
    private final Set<String> dates = new ConcurrentSkipListSet<>();
    private @Nullable CompletableFuture<DatasetState> state;
    private boolean held;

    AskedDataset(GraphReader reader) {
        this.reader = reader;
    }

    /** The state, read once a request, before anything else of it is. */
    synchronized CompletableFuture<DatasetState> state() {
        var known = state;
        if (known == null) {
            known = readAgain();
            state = known;
        }
        return known;
    }

    /**
     * The answer of a field. The state is begun to be read before the first statement that the field reads in this
     * thread, else at the latest when the field has been called; not at all where the field is refused before.
     */
    @Nullable Object before(Callable<@Nullable Object> answering) throws Exception {
        var answer = reader.answerOf(answering, this::state);
        if (!(answer instanceof CompletableFuture<?> later && later.isCompletedExceptionally())) {
            state();
        }
        return answer;
    }

    /** The state now. */
    CompletableFuture<DatasetState> readAgain() {
        return reader.read("dataset-version", Map.of()).thenApply(DatasetState::of);
    }

    /** Whether anything of the request needed it. */
    synchronized boolean isNeeded() {
        return state != null;
    }

    /** Notes that a field is held to a version, so that the state must be the same until the answer is whole. */
    synchronized void hold() {
        held = true;
    }

    /** Whether a field is held to a version. */
    synchronized boolean isHeld() {
        return held;
    }

    /** Notes a day or period that the request asks about, as ISO 8601 writes it. */
    void note(String date) {
        dates.add(date);
    }

    /** The days and periods asked about; today where none was. */
    List<String> dates(LocalDate today) {
        return dates.isEmpty() ? List.of(today.toString()) : List.copyOf(dates);
    }
}
