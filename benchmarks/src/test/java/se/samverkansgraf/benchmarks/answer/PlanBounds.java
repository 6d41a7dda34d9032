package se.samverkansgraf.benchmarks.answer;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * What statements may make the database do. Each row of {@code plan-bounds.csv} has a question and a statement; the
 * most hits, however large the graph is, and how many more for each agreement in it, where a question is about all of
 * them; the labels that may be read whole; and because of what.
 */
final class PlanBounds {

    private static final String FILE = "/plan-bounds.csv";

    private record Bound(long hits, long each, Set<String> scans) {

        long of(long agreements) {
            return hits + each * agreements;
        }
    }

    private final Map<String, Bound> bounds = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    static PlanBounds load() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var loaded = new PlanBounds();
        try (Reader file = new InputStreamReader(PlanBounds.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            for (var row : format.parse(file)) {
                if (row.get("because").isBlank()) {
                    throw new IllegalStateException(FILE + " gives no reason in " + row);
                }
                loaded.bounds.put(
                        key(row.get("question"), row.get("statement")),
                        new Bound(
                                Long.parseLong(row.get("hits")),
                                Long.parseLong(row.get("each")),
                                labels(row.get("scans"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    private static Set<String> labels(String written) {
        return written.equals("-") ? Set.of() : Set.of(written.split(" "));
    }

    private static String key(String question, String statement) {
        return question + ";" + statement;
    }

    /** What a statement did that it may not, in words. */
    List<String> faultsOf(String question, String statement, StatementProfile profile, long agreements) {
        String key = key(question, statement);
        var bound = bounds.get(key);
        if (bound == null) {
            return List.of("%s has no bound; it took %d hits and read whole %s"
                    .formatted(key, profile.hits(), profile.scanned()));
        }
        used.add(key);
        List<String> faults = new ArrayList<>();
        if (profile.hits() > bound.of(agreements)) {
            faults.add("%s took %d hits, may take %d".formatted(key, profile.hits(), bound.of(agreements)));
        }
        profile.refused().forEach(operator -> faults.add(key + " has " + operator));
        profile.scanned().stream()
                .filter(scan -> bound.scans().stream().noneMatch(scan::contains))
                .forEach(scan -> faults.add(key + " reads whole " + scan));
        return faults;
    }

    /**
     * The bounds of questions that were not asked, and of statements that none was answered by. Whether a page of mixed
     * facts holds each kind, and so wants each kind's statement, hangs on how large the country is.
     */
    List<String> unused() {
        var questions = partsOf(used, 0);
        var statements = partsOf(used, 1);
        return bounds.keySet().stream()
                .filter(key -> !questions.containsAll(partsOf(Set.of(key), 0))
                        || !statements.containsAll(partsOf(Set.of(key), 1)))
                .toList();
    }

    private static Set<String> partsOf(Set<String> keys, int part) {
        return keys.stream().map(key -> key.split(";")[part]).collect(Collectors.toSet());
    }
}
