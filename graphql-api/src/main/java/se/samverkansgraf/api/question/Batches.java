package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Loads what several elements ask for with one reading for each way of asking, of which a request has few. */
final class Batches {

    private Batches() {}

    /**
     * Loads what keys ask for.
     *
     * @param keys what is asked for
     * @param way the part of a key that says how to read
     * @param what the part of a key that says what to read
     * @param reading reads several in the same way; those that do not exist are missing in its map
     */
    static <K, W, P, V> Mono<Map<K, V>> load(
            Set<K> keys,
            Function<K, W> way,
            Function<K, P> what,
            BiFunction<W, List<P>, CompletableFuture<Map<P, V>>> reading) {
        Map<W, List<K>> byWay = keys.stream().collect(Collectors.groupingBy(way));
        List<CompletableFuture<Map<K, V>>> readings = new ArrayList<>();
        byWay.forEach((each, asking) -> readings.add(
                reading.apply(each, asking.stream().map(what).distinct().toList())
                        .thenApply(found -> ofKeys(asking, what, found))));
        return Mono.fromFuture(merged(readings));
    }

    private static <K, P, V> Map<K, V> ofKeys(List<K> asking, Function<K, P> what, Map<P, V> found) {
        Map<K, V> answers = new HashMap<>();
        for (K key : asking) {
            V answer = found.get(what.apply(key));
            if (answer != null) {
                answers.put(key, answer);
            }
        }
        return answers;
    }

    private static <K, V> CompletableFuture<Map<K, V>> merged(List<CompletableFuture<Map<K, V>>> readings) {
        CompletableFuture<Map<K, V>> merged = CompletableFuture.completedFuture(new HashMap<>());
        for (var reading : readings) {
            merged = merged.thenCombine(reading, (all, some) -> {
                all.putAll(some);
                return all;
            });
        }
        return merged;
    }
}
