package se.samverkansgraf.app.progress;

import se.samverkansgraf.importer.graph.WriteCounters;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.run.DocumentReport;
import se.samverkansgraf.importer.run.FactCounts;
import se.samverkansgraf.importer.run.ImportOptions.Strictness;
import se.samverkansgraf.importer.run.ImportReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report of an import as JSON. */
public final class ReportJson {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReportJson() {}

    /** The whole report, every document included, with a line end after it. */
    public static String whole(ImportReport report, Strictness strictness) {
        ObjectNode root = MAPPER.createObjectNode();
        putTotals(root, report, strictness);
        var documents = root.putArray("documents");
        report.documents().forEach(document -> putDocument(documents.addObject(), document));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    static void putTotals(ObjectNode node, ImportReport report, Strictness strictness) {
        node.put("verdict", report.verdict(strictness).name());
        node.put("startedAt", report.startedAt().toInstant().toString());
        node.put("finishedAt", report.finishedAt().toInstant().toString());
        ObjectNode outcomes = node.putObject("outcomes");
        report.outcomes().forEach((outcome, count) -> outcomes.put(outcome.name(), count));
        putCounts(node.putObject("found"), report.found());
        ObjectNode issues = node.putObject("issuesByKind");
        report.issuesByKind().forEach(issues::put);
        putCounters(node.putObject("written"), report.counters());
    }

    static void putDocument(ObjectNode node, DocumentReport document) {
        node.put("location", document.location());
        node.put("outcome", document.outcome().name());
        node.put("reason", document.reason());
        putCounts(node.putObject("found"), document.found());
        var issues = node.putArray("issues");
        document.issues().forEach(issue -> putIssue(issues.addObject(), issue));
    }

    private static void putIssue(ObjectNode node, ImportIssue issue) {
        node.put("kind", issue.kind());
        node.put("message", issue.message());
        node.put("rule", issue.rule());
        node.put("page", issue.page());
        var span = issue.span();
        node.put("start", span == null ? null : span.start());
        node.put("end", span == null ? null : span.end());
    }

    private static void putCounts(ObjectNode node, FactCounts found) {
        node.put("agreements", found.agreements());
        node.put("municipalities", found.municipalities());
        node.put("policeAreas", found.policeAreas());
        node.put("priorities", found.priorities());
        node.put("commitments", found.commitments());
        node.put("measures", found.measures());
        node.put("goals", found.goals());
        node.put("followUps", found.followUps());
        node.put("cited", found.cited());
    }

    private static void putCounters(ObjectNode node, WriteCounters counters) {
        node.put("nodesCreated", counters.nodesCreated());
        node.put("nodesDeleted", counters.nodesDeleted());
        node.put("relationshipsCreated", counters.relationshipsCreated());
        node.put("relationshipsDeleted", counters.relationshipsDeleted());
        node.put("propertiesSet", counters.propertiesSet());
    }
}
