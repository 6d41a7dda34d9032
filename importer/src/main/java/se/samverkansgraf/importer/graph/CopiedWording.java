package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;

/**
 * Keeps the texts that agreements share: one for each wording that at least two of them have, whatever was imported
 * first.
 *
 * <p>A wording's other places are looked up by the full-text index on {@code STATED_IN}, and only while no shared text
 * stands for it: afterwards there is one node to look at. So the cost of a document grows with its own wordings, not
 * with the number of agreements.
 */
final class CopiedWording {

    /** Lucene takes no more than 1,024 terms in one query. */
    private static final int TERMS_AT_ONCE = 500;

    private final GraphTransaction graph;
    private final Map<String, Written> written = new LinkedHashMap<>();
    private final Set<String> left = new TreeSet<>();

    /**
     * What a document has that no shared text stands for.
     *
     * @param texts what those wordings say, by their keys
     * @param holders where they stand elsewhere, as the statement that links them takes it
     */
    private record Written(Map<String, String> texts, List<Map<String, String>> holders) {}

    CopiedWording(GraphTransaction graph) {
        this.graph = graph;
    }

    /** Notes which texts a document shares, before what it stated is deleted. */
    void forget(String documentId) {
        left.addAll(ids(graph.run("write/shared-texts-of-document", Map.of("documentId", documentId))));
    }

    /**
     * Notes what the wordings of a document that is going to be written say, by their keys, and who else has them.
     * Comes before the transaction deletes anything, which the full-text index demands.
     */
    void remember(String documentId, Map<String, String> wordings) {
        var known =
                Set.copyOf(ids(graph.run("write/known-shared-texts", Map.of("ids", List.copyOf(wordings.keySet())))));
        var texts = wordings.entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        written.put(documentId, new Written(texts, texts.isEmpty() ? List.of() : holders(texts.keySet())));
    }

    private List<Map<String, String>> holders(Set<String> keys) {
        return graph.run("write/wording-holders", Map.of("queries", queries(keys))).stream()
                .map(row -> holder(
                        row.get("agreementId").asString(), row.get("documentId").asString()))
                .toList();
    }

    private static Map<String, String> holder(String agreementId, String documentId) {
        return Map.of("agreementId", agreementId, "documentId", documentId);
    }

    /** Brings shared texts, and the share of their own words of all agreements concerned, to what documents say now. */
    void settle(Set<String> agreementIds) {
        var concerned = new TreeSet<>(agreementIds);
        written.forEach((documentId, wordings) -> {
            graph.run("write/join-shared-texts", Map.of("documentId", documentId));
            concerned.addAll(link(documentId, wordings, agreementIds));
        });
        if (!left.isEmpty()) {
            concerned.addAll(ids(graph.run("write/delete-unshared-texts", Map.of("ids", List.copyOf(left)))));
        }
        graph.run("write/settle-own-text", Map.of("agreementIds", List.copyOf(concerned)));
    }

    private List<String> link(String documentId, Written wordings, Set<String> agreementIds) {
        if (wordings.texts().isEmpty()) {
            return List.of();
        }
        var holders = new LinkedHashSet<>(wordings.holders());
        agreementIds.forEach(agreementId -> holders.add(holder(agreementId, documentId)));
        return ids(graph.run(
                "write/link-shared-texts", Map.of("holders", List.copyOf(holders), "texts", wordings.texts())));
    }

    private static List<String> queries(Set<String> ids) {
        var sorted = ids.stream().sorted().toList();
        var queries = new ArrayList<String>();
        for (int from = 0; from < sorted.size(); from += TERMS_AT_ONCE) {
            queries.add(String.join(" ", sorted.subList(from, Math.min(sorted.size(), from + TERMS_AT_ONCE))));
        }
        return queries;
    }

    private static List<String> ids(List<Record> rows) {
        return rows.stream().map(row -> row.get("id").asString()).toList();
    }
}
