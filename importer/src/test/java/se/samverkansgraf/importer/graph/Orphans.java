package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Finds nodes that nothing holds any longer, by a query for each label that a document brings. */
final class Orphans {

    private static final Map<String, String> HELD = new LinkedHashMap<>();

    static {
        HELD.put("Source", "(n)-[:HOLDS]->(:Document)");
        HELD.put("Document", "(n)<-[:HOLDS]-(:Source)");
        HELD.put("Issue", "(n)<-[:HAS_ISSUE]-(:Document)");
        HELD.put("Section", "(n)<-[:HAS_SECTION]-(:Document)");
        HELD.put("Passage", "(n)-[:IN_DOCUMENT]->(:Document)");
        HELD.put("Agreement", "(n)-[:STATED_IN]->(:Document)");
        HELD.put("Priority", "(n)<-[:HAS_PRIORITY]-(:Agreement)");
        HELD.put("Commitment", "(n)<-[:HAS_COMMITMENT]-(:Agreement)");
        HELD.put("Goal", "(n)<-[:HAS_GOAL]-(:Agreement)");
        HELD.put("FollowUp", "(n)<-[:HAS_FOLLOW_UP]-(:Agreement)");
        HELD.put("Cited", "(n)<-[:CITES]-(:Agreement)");
        HELD.put("SharedText", "(:Agreement)-[:SHARES]->(n)<-[:SHARES]-(:Agreement)");
    }

    private static final List<String> FACTS = List.of("Priority", "Commitment", "Goal", "FollowUp", "Cited");

    private Orphans() {}

    /** Labels with their numbers of orphans, of facts without evidence, of passages that nothing leans on. */
    static List<String> in(Driver driver) {
        var found = new ArrayList<String>();
        HELD.forEach((label, pattern) -> count(driver, label, pattern, found));
        FACTS.forEach(label -> count(driver, label, "(n)-[:EVIDENCED_BY]->(:Passage)", found));
        count(driver, "Passage", "(n)<-[:EVIDENCED_BY]-()", found);
        return found;
    }

    private static void count(Driver driver, String label, String pattern, List<String> found) {
        var query = "MATCH (n:%s) WHERE NOT EXISTS { %s } RETURN count(n) AS n".formatted(label, pattern);
        long orphans = driver.executableQuery(query)
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
        if (orphans > 0) {
            found.add("%d %s without %s".formatted(orphans, label, pattern));
        }
    }
}
