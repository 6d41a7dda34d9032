package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.Measure;
import se.samverkansgraf.api.response.Target;

/** Asks for measurable targets: which stand on the page in one round trip, what they are in one more of each kind. */
@Controller
final class TargetQuestions {

    private static final String COMMITMENT = "Commitment";
    private static final String GOAL = "Goal";
    /** How many units an error names. */
    private static final int TOLD = 10;

    private final GraphReader reader;
    private final KnownKeys known;
    private final Commitments commitments;
    private final Goals goals;
    private final Units units;

    TargetQuestions(GraphReader reader, KnownKeys known, Commitments commitments, Goals goals, Units units) {
        this.reader = reader;
        this.known = known;
        this.commitments = commitments;
        this.goals = goals;
        this.units = units;
    }

    @QueryMapping
    CompletableFuture<Connection<Target>> targets(
            @Argument @Nullable TargetFilter filter,
            @Argument TargetOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingFieldSelectionSet fields) {
        var asked = PageQuestion.of(page, orderBy);
        var wanted = filter == null ? TargetFilter.ALL : filter;
        var values = new HashMap<>(wanted.values(known));
        values.putAll(asked.values());
        var parts = parts(Selection.ofNodes(fields));
        return units(wanted.unit()).thenCompose(same -> {
            values.put("units", same);
            return reader.read("targets", values)
                    .thenCompose(rows -> facts(rows.get(0), parts).thenApply(found -> page(asked, rows.get(0), found)));
        });
    }

    @SchemaMapping(typeName = "Measure")
    String comparableUnit(Measure measure) {
        return units.comparable(measure.unit());
    }

    /** The units of the graph that are meant by these, or null where none are given. */
    private CompletableFuture<@Nullable List<String>> units(@Nullable List<String> asked) {
        if (asked == null) {
            return CompletableFuture.completedFuture(null);
        }
        return reader.read("units", Map.of()).thenApply(rows -> {
            var present = rows.stream().map(row -> row.text("unit")).toList();
            return asked.stream()
                    .flatMap(each -> meantBy(each, present))
                    .distinct()
                    .toList();
        });
    }

    private Stream<String> meantBy(String unit, List<String> present) {
        var same = units.sameAs(unit, present);
        if (same.isEmpty()) {
            var frequent = present.stream().limit(TOLD).collect(Collectors.joining(", "));
            throw new InvalidArgument(
                    "filter.unit",
                    "no measure has the unit '%s'; the most frequent are %s"
                            .formatted(KnownKeys.shortened(unit), frequent.isEmpty() ? "none" : frequent));
        }
        return same.stream();
    }

    private CompletableFuture<Map<String, Target>> facts(Row answer, Set<FactPart> parts) {
        var ofCommitments = commitments.byKey(keys(answer, COMMITMENT), parts);
        var ofGoals = goals.byKey(keys(answer, GOAL), parts);
        return ofCommitments.thenCombine(ofGoals, (someCommitments, someGoals) -> {
            Map<String, Target> targets = new HashMap<>();
            someCommitments.forEach((key, fact) -> targets.put(key, Target.of(fact)));
            someGoals.forEach((key, fact) -> targets.put(key, Target.of(fact)));
            return targets;
        });
    }

    private static Connection<Target> page(PageQuestion asked, Row answer, Map<String, Target> targets) {
        int total = answer.number("total");
        List<Placed<Target>> placed = answer
                .rows("page", row -> Stream.ofNullable(targets.get(row.text("id")))
                        .map(target -> new Placed<>(row.text("key"), row.text("id"), target)))
                .stream()
                .flatMap(each -> each)
                .toList();
        return Pages.page(asked, placed, () -> CompletableFuture.completedFuture(total));
    }

    private static List<String> keys(Row answer, String label) {
        return answer.rows("page", row -> row).stream()
                .filter(row -> row.text("label").equals(label))
                .map(row -> row.text("id"))
                .toList();
    }

    private static Set<FactPart> parts(Selection target) {
        Set<FactPart> parts = new HashSet<>(FactPart.of(target.below("fact")));
        parts.addAll(FactPart.of(target));
        return Set.copyOf(parts);
    }
}
