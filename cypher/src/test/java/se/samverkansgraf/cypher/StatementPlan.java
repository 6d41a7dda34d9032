package se.samverkansgraf.cypher;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.summary.Plan;

/** Asks the database how it would run a statement, without running it. */
final class StatementPlan {

    private static final List<String> REFUSED = List.of("AllNodesScan", "CartesianProduct");

    private StatementPlan() {}

    /** What is wrong with a statement's plan, in words; empty for a good one. */
    static List<String> faultsOf(Statement statement, Driver driver) {
        var answer = driver.executableQuery("EXPLAIN " + statement.text())
                .withParameters(samples(statement))
                .execute();
        var faults = new ArrayList<String>();
        collectOperators(answer.summary().plan(), faults);
        answer.summary().gqlStatusObjects().stream()
                .filter(org.neo4j.driver.summary.GqlNotification.class::isInstance)
                .map(org.neo4j.driver.summary.GqlNotification.class::cast)
                .filter(each -> each.classification()
                        .filter(kind -> kind == NotificationClassification.UNRECOGNIZED
                                || kind == NotificationClassification.DEPRECATION)
                        .isPresent())
                .forEach(each -> faults.add(each.statusDescription()));
        checkColumns(statement, answer, faults);
        return faults;
    }

    private static void checkColumns(Statement statement, EagerResult answer, List<String> faults) {
        var declared = statement.columns().stream().map(Declaration::name).toList();
        if (!answer.keys().equals(declared)) {
            faults.add("declares columns %s, returns %s".formatted(declared, answer.keys()));
        }
    }

    private static void collectOperators(Plan plan, List<String> faults) {
        REFUSED.stream()
                .filter(operator -> plan.operatorType().startsWith(operator))
                .forEach(faults::add);
        plan.children().forEach(child -> collectOperators(child, faults));
    }

    private static Map<String, Object> samples(Statement statement) {
        return statement.parameters().stream()
                .collect(Collectors.toMap(Declaration::name, each -> sample(each.type())));
    }

    private static Object sample(ValueType type) {
        return switch (type) {
            case STRING -> "1";
            case INTEGER -> 1L;
            case FLOAT -> 1.0;
            case BOOLEAN -> true;
            case DATE -> LocalDate.of(2024, 1, 1);
            case ZONED_DATETIME -> ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
            case MAP -> Map.of();
            case LIST_OF_STRINGS -> List.of("1");
            case LIST_OF_INTEGERS -> List.of(1L);
            case LIST_OF_FLOATS -> List.of(1.0);
            case LIST_OF_DATES -> List.of(LocalDate.of(2024, 1, 1));
            case LIST_OF_MAPS -> List.of(Map.of());
        };
    }
}
