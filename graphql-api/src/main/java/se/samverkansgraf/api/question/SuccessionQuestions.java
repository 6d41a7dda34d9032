package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.AgreementLine;
import se.samverkansgraf.api.response.Change;
import se.samverkansgraf.api.response.Comparability;
import se.samverkansgraf.api.response.ComparedFact;
import se.samverkansgraf.api.response.ComparedKind;
import se.samverkansgraf.api.response.FactChange;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.StrengthShift;
import se.samverkansgraf.api.response.Succession;
import se.samverkansgraf.model.fact.AgreementKind;

/** Asks what became of an agreement, and how agreements follow each other. */
@Controller
final class SuccessionQuestions {

    private static final int MOST_FACTS = 1_000;

    private record Side(Agreement agreement, boolean readWell, List<ComparedFact> facts) {}

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    SuccessionQuestions(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @QueryMapping
    CompletableFuture<Succession> succession(
            @Argument String agreement, @Argument @Nullable String against, DataFetchingFieldSelectionSet fields) {
        var selected = Selection.of(fields);
        Map<String, Object> values = new HashMap<>();
        values.put("agreement", KnownKeys.key("agreement", agreement, Agreement.class));
        values.put("against", against == null ? null : KnownKeys.key("against", against, Agreement.class));
        values.put("evidence", selected.hasAny("changes/before/evidence", "changes/after/evidence"));
        values.put("facts", MOST_FACTS + 1);
        return reader.read("succession", values).thenApply(rows -> {
            var sides = rows.stream().collect(Collectors.toMap(row -> row.text("side"), this::side));
            if (!sides.containsKey("AFTER")) {
                throw new InvalidArgument("agreement", "there is no agreement with this id");
            }
            if (against != null && !sides.containsKey("BEFORE")) {
                throw new InvalidArgument("against", "there is no agreement with this id");
            }
            return succession(sides.get("AFTER"), sides.get("BEFORE"));
        });
    }

    @QueryMapping
    CompletableFuture<List<AgreementLine>> agreementLines(
            @Argument String municipality, @Argument @Nullable List<AgreementKind> kind) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "municipality", known.municipality("municipality", municipality).code());
        values.put("kinds", Constants.names(kind));
        return reader.read("agreement-lines", values).thenApply(rows -> {
            var lines = new LineReader();
            rows.forEach(row -> lines.add(Agreement.of(row.row("agreement"), shared), row.texts("predecessors")));
            return lines.lines();
        });
    }

    @SchemaMapping(typeName = "Succession")
    List<FactChange> changes(
            Succession succession,
            @Argument @Nullable List<ComparedKind> of,
            @Argument @Nullable List<Change> change,
            @Argument @Nullable List<StrengthShift> shift) {
        return succession.changes().stream()
                .filter(each -> of == null || of.contains(each.of()))
                .filter(each -> change == null || change.contains(each.change()))
                .filter(each -> shift == null || each.shift() != null && shift.contains(each.shift()))
                .toList();
    }

    private Side side(Row row) {
        var facts = row.rows("facts", each -> ComparedFact.of(each, shared));
        if (facts.size() > MOST_FACTS) {
            throw new InvalidArgument(
                    row.text("side").equals("AFTER") ? "agreement" : "against",
                    "has more than %d facts, which is more than are compared".formatted(MOST_FACTS));
        }
        return new Side(Agreement.of(row.row("agreement"), shared), row.flag("readWell"), facts);
    }

    private static Succession succession(Side after, @Nullable Side before) {
        return before == null
                ? new Succession(after.agreement(), null, Comparability.NO_PREDECESSOR, List.of())
                : new Succession(
                        after.agreement(),
                        before.agreement(),
                        comparability(before.readWell(), after.readWell()),
                        FactMatcher.changes(before.facts(), after.facts()));
    }

    private static Comparability comparability(boolean before, boolean after) {
        if (before) {
            return after ? Comparability.COMPARABLE : Comparability.AGREEMENT_POORLY_READ;
        }
        return after ? Comparability.PREDECESSOR_POORLY_READ : Comparability.BOTH_POORLY_READ;
    }
}
