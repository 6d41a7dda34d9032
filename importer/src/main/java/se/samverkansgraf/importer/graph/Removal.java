package se.samverkansgraf.importer.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import se.samverkansgraf.importer.graph.RemovalSummary.Outcome;

/** Takes a source, or a document with all its sources, out of the graph in one transaction. */
final class Removal {

    private final GraphTransaction graph;

    Removal(GraphTransaction graph) {
        this.graph = graph;
    }

    /** Removes what {@code reference} means: a source's location, or a document's id. */
    RemovalSummary perform(String reference) {
        var sources = found(Keys.source(reference));
        if (sources.isEmpty()) {
            sources = found(reference);
        }
        if (sources.isEmpty()) {
            return new RemovalSummary(Outcome.NOT_FOUND, List.of(), List.of(), graph.counters());
        }
        sources.forEach(row -> graph.run(
                "write/delete-source", Map.of("sourceId", row.get("sourceId").asString())));
        var documents = sources.stream()
                .map(row -> row.get("documentId").asString())
                .distinct()
                .filter(id -> found(id).isEmpty())
                .toList();
        settle(documents, sources);
        return new RemovalSummary(
                documents.isEmpty() ? Outcome.SOURCE_REMOVED : Outcome.DOCUMENT_REMOVED,
                sources.stream().map(row -> row.get("location").asString()).toList(),
                documents,
                graph.counters());
    }

    private void settle(List<String> documents, List<Record> sources) {
        var clearing = new Clearing(graph);
        documents.forEach(clearing::clear);
        documents.forEach(clearing::deleteDocument);
        clearing.settle();
        var held = sources.stream()
                .map(row -> row.get("documentId").asString())
                .distinct()
                .toList();
        graph.run("write/name-documents", Map.of("documentIds", held));
    }

    private List<Record> found(String reference) {
        return graph.run("write/sources-of", Map.of("reference", reference));
    }
}
