package se.samverkansgraf.benchmarks.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * What the database did to answer a statement.
 *
 * @param hits how often it reached into the store
 * @param scanned what it read whole, each as the plan tells it
 * @param refused operators that read without bounds, which no statement may have
 */
public record StatementProfile(long hits, Set<String> scanned, Set<String> refused) {

    private static final List<String> UNBOUNDED =
            List.of("AllNodesScan", "CartesianProduct", "RelationshipTypeScan", "AllRelationshipsScan");
    private static final List<String> WHOLE = List.of("NodeByLabelScan", "NodeByLabelsScan", "NodeIndexScan");
    private static final SessionConfig READING = SessionConfig.builder()
            .withDatabase("neo4j")
            .withDefaultAccessMode(AccessMode.READ)
            .build();

    /** Runs a statement and looks at what it did. */
    public static StatementProfile of(Driver driver, Query query) {
        try (var session = driver.session(READING)) {
            var result = session.run("PROFILE " + query.text(), query.parameters());
            return of(result.consume().profile());
        }
    }

    /** What this plan did. */
    public static StatementProfile of(ProfiledPlan plan) {
        var profile = new StatementProfile(hits(plan), new TreeSet<>(), new TreeSet<>());
        profile.look(plan);
        return profile;
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(StatementProfile::hits).sum();
    }

    private void look(ProfiledPlan plan) {
        String operator = plan.operatorType();
        if (UNBOUNDED.stream().anyMatch(operator::contains)) {
            refused.add(operator);
        }
        if (plan.records() > 0 && WHOLE.stream().anyMatch(operator::contains)) {
            scanned.add(plan.arguments().get("Details").asString());
        }
        plan.children().forEach(this::look);
    }
}
