package se.samverkansgraf.importer.graph;

import java.util.List;
import java.util.Map;
import se.samverkansgraf.cypher.Statement;
import se.samverkansgraf.cypher.StatementCatalog;
import se.samverkansgraf.importer.graph.Fingerprint.Evidenced;
import se.samverkansgraf.importer.graph.SeedSummary.Fate;
import se.samverkansgraf.importer.graph.SeedSummary.Outcome;
import se.samverkansgraf.importer.graph.SeedSummary.Retired;

/** Brings the shared nodes to the program's own resources, in one transaction. */
final class Seeding {

    private static final String SEED_STATEMENTS = "write/seed-";

    private final SeedRows rows;
    private final Map<String, Object> versions;

    Seeding(SeedRows rows, Map<String, Object> versions) {
        this.rows = rows;
        this.versions = versions;
    }

    SeedSummary perform(GraphTransaction graph) {
        var held = graph.run("write/dataset-versions", Map.of());
        if (!held.isEmpty() && held.get(0).asMap().equals(versions)) {
            return new SeedSummary(Outcome.UNCHANGED, graph.counters(), List.of());
        }
        boolean onlyRulesDiffer =
                !held.isEmpty() && withoutRules(held.get(0).asMap()).equals(withoutRules(versions));
        List<Retired> retired = List.of();
        if (!onlyRulesDiffer) {
            rows.batches().forEach(graph::write);
            retired = retire(graph);
            settleProfiles(graph);
        }
        graph.write(rows.rules());
        graph.run("write/retire-rules", Map.of("ids", rows.ruleIds()));
        graph.run("write/seed-dataset", versions);
        var outcome = onlyRulesDiffer ? Outcome.RULES_NOTED : Outcome.SEEDED;
        return new SeedSummary(outcome, graph.counters(), retired);
    }

    private List<Retired> retire(GraphTransaction graph) {
        return graph.run("write/retire-unseeded", Map.of("seeded", rows.keys())).stream()
                .map(row -> new Retired(
                        row.get("label").asString(),
                        row.get("key").asString(),
                        row.get("used").asBoolean() ? Fate.KEPT : Fate.DELETED))
                .toList();
    }

    /** What agreements deal with goes by which concept lies below which. */
    private static void settleProfiles(GraphTransaction graph) {
        var agreements = graph.run("write/all-agreements", Map.of()).stream()
                .map(row -> row.get("id").asString())
                .toList();
        graph.run("write/settle-profiles", Map.of("agreementIds", agreements));
    }

    private static Map<String, Object> withoutRules(Map<String, Object> versions) {
        var others = new java.util.HashMap<>(versions);
        others.remove("ruleSetVersion");
        return others;
    }

    /** Changes exactly when a statement that seeds does. */
    static String version(StatementCatalog statements) {
        var texts = statements.all().stream()
                .filter(statement -> statement.name().startsWith(SEED_STATEMENTS))
                .map(Statement::text)
                .toList();
        return Fingerprint.of(Evidenced.BY_WORDS, texts).substring(0, 16);
    }
}
