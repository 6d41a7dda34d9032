package se.samverkansgraf.importer.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out of the graph what documents stated, and remembers which agreements that touched. */
final class Clearing {

    private final GraphTransaction graph;
    private final Set<String> agreementIds = new HashSet<>();
    private final Set<String> partyKeys = new HashSet<>();
    private final CopiedWording copied;

    Clearing(GraphTransaction graph) {
        this.graph = graph;
        this.copied = new CopiedWording(graph);
    }

    /** Deletes what only this document stated; the document itself stays, without content. */
    void clear(String documentId) {
        touch(documentId);
        copied.forget(documentId);
        var document = Map.of("documentId", documentId);
        graph.run("write/count-facts", Map.of("documentId", documentId, "sign", -1));
        graph.run("write/delete-passages", document);
        graph.run("write/delete-sections", document);
        graph.run("write/delete-issues", document);
        graph.run("write/delete-statements", document);
        graph.run("write/delete-unevidenced-facts", Map.of("agreementIds", sorted(agreementIds)));
    }

    /** Deletes a document that has been cleared and that no source holds any longer. */
    void deleteDocument(String documentId) {
        graph.run("write/delete-unheld-document", Map.of("documentId", documentId));
    }

    /** Notes what is going to be written, before anything is cleared for it. */
    void expect(String documentId, DocumentRows rows) {
        copied.remember(documentId, rows.wordings());
    }

    /** Adds agreements that were written, so that they are settled with those that were cleared. */
    void touch(DocumentRows rows) {
        agreementIds.addAll(rows.agreementIds());
        partyKeys.addAll(rows.partyKeys());
    }

    /** Brings agreements that were touched to what their documents say now, and links them anew. */
    void settle() {
        var agreements = Map.of("agreementIds", sorted(agreementIds));
        graph.run("write/delete-unstated-agreements", agreements);
        graph.run("write/settle-agreements", agreements);
        graph.run("write/settle-search", agreements);
        graph.run("write/settle-search-places", agreements);
        graph.run("write/settle-ordinals", agreements);
        graph.run("write/settle-profiles", agreements);
        graph.run("write/settle-holdings", agreements);
        copied.settle(agreementIds);
        partyKeys.remove("");
        graph.run("write/link-succession", Map.of("partyKeys", sorted(partyKeys)));
        graph.run("write/link-belonging", Map.of("agreementIds", sorted(agreementIds), "partyKeys", sorted(partyKeys)));
    }

    private void touch(String documentId) {
        graph.run("write/agreements-of-document", Map.of("documentId", documentId))
                .forEach(row -> {
                    agreementIds.add(row.get("id").asString());
                    partyKeys.add(row.get("partyKey").asString());
                });
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }
}
