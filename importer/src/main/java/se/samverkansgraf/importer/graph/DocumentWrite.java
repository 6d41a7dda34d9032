package se.samverkansgraf.importer.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samverkansgraf.importer.graph.WriteSummary.Outcome;

/** Writes one document in one transaction; may run again from the start when the database asks for it. */
final class DocumentWrite {

    private final GraphTransaction graph;
    private final WriteSettings settings;
    private final PreparedDocument document;
    private final RunStamp run;
    private final Clearing clearing;

    DocumentWrite(GraphTransaction graph, WriteSettings settings, PreparedDocument document, RunStamp run) {
        this.graph = graph;
        this.settings = settings;
        this.document = document;
        this.run = run;
        this.clearing = new Clearing(graph);
    }

    WriteSummary perform() {
        var sourceId = Keys.source(document.location());
        var state = DocumentState.of(
                graph.run("write/document-state", Map.of("sourceId", sourceId, "documentId", document.id()))
                        .get(0));
        var outcome = state.outcomeFor(document, settings.ruleSetVersion());
        if (outcome != Outcome.UNCHANGED) {
            write(state, sourceId);
        }
        return new WriteSummary(document.id(), outcome, graph.counters());
    }

    private void write(DocumentState state, String sourceId) {
        var released = state.released(document);
        var rows = document.factsHash().equals(state.factsHash()) ? null : new DocumentRows(document);
        if (rows != null) {
            clearing.expect(document.id(), rows);
        }
        if (released != null) {
            clearing.clear(released);
        }
        if (rows != null) {
            writeContent(state, rows);
        } else {
            graph.run(
                    "write/confirm-document",
                    Map.of("documentId", document.id(), "ruleSetVersion", settings.ruleSetVersion()));
        }
        writeSource(state, sourceId);
        if (released != null) {
            clearing.deleteDocument(released);
            graph.run("write/record-removal", Map.of("runId", run.id(), "startedAt", run.startedAt()));
        }
        clearing.settle();
        graph.run(
                "write/record-writing",
                Map.of("runId", run.id(), "startedAt", run.startedAt(), "documentId", document.id()));
    }

    private void writeContent(DocumentState state, DocumentRows rows) {
        if (state.factsHash() != null) {
            clearing.clear(document.id());
        }
        graph.run("write/write-document", Map.of("document", documentRow().values()));
        var shared = Map.of("documentId", document.id());
        rows.parts().forEach(batch -> graph.write(batch, shared));
        rows.agreementDetails().forEach(batch -> graph.write(batch, shared));
        rows.facts().forEach(this::create);
        rows.evidence().forEach(graph::write);
        graph.run("write/count-facts", Map.of("documentId", document.id(), "sign", 1));
        clearing.touch(rows);
    }

    private void create(Batch facts) {
        var ids = facts.rows().stream().map(row -> row.text("id")).toList();
        if (!ids.isEmpty()) {
            Set<String> present = graph.run("write/present-facts", Map.of("ids", ids)).stream()
                    .map(row -> row.get("id").asString())
                    .collect(Collectors.toSet());
            graph.write(new Batch(
                    facts.statement(),
                    facts.rows().stream()
                            .filter(row -> !present.contains(row.text("id")))
                            .toList()));
        }
    }

    private void writeSource(DocumentState state, String sourceId) {
        graph.run(
                "write/write-source",
                Map.of(
                        "sourceId", sourceId,
                        "location", document.location(),
                        "name", document.facts().document().name(),
                        "documentId", document.id()));
        var renamed = new TreeSet<>(List.of(document.id()));
        if (state.heldId() != null) {
            renamed.add(state.heldId());
        }
        graph.run("write/name-documents", Map.of("documentIds", List.copyOf(renamed)));
    }

    private Row documentRow() {
        var identity = document.facts().document();
        return Row.of("id", document.id())
                .and("name", identity.name())
                .and("mediaType", identity.mediaType())
                .and("pages", identity.pages())
                .and("text", document.facts().text())
                .and("importedAt", now())
                .and("ruleSetVersion", settings.ruleSetVersion())
                .and("factsHash", document.factsHash())
                .and("readWell", document.readWell())
                .and("issueCount", document.issues().size());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(settings.clock())
                .withZoneSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }
}
