package se.samverkansgraf.api.question;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.Actor;
import se.samverkansgraf.api.response.Assignment;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.Role;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.model.fact.CommitmentFunction;

/** Asks who is named as a doer of what. */
@Controller
final class AssignmentQuestions {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    AssignmentQuestions(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @QueryMapping
    CompletableFuture<Connection<Assignment>> responsibilities(
            @Argument @Nullable List<String> role,
            @Argument @Nullable List<String> actor,
            @Argument @Nullable List<CommitmentFunction> function,
            @Argument @Nullable CommitmentFilter filter,
            @Argument AssignmentOrder orderBy,
            @Arguments PageArguments page) {
        var asked = PageQuestion.of(page, orderBy);
        var values = (filter == null ? CommitmentFilter.ALL : filter).values(known);
        values.put("whoRoles", known.conceptsWithin("role", role, Role.class));
        values.put("whoActors", known.conceptsWithin("actor", actor, Actor.class));
        values.put("whoFunctions", Constants.names(function));
        values.putAll(start(values));
        values.putAll(asked.values());
        return reader.read("responsibilities", values).thenApply(rows -> Pages.page(asked, rows.get(0), this::placed));
    }

    private static Map<String, Object> start(Map<String, Object> values) {
        var start = Start.ofCommitments(values);
        boolean someone = values.get("whoRoles") != null || values.get("whoActors") != null;
        if (someone
                && start.get("start").equals(Start.AGREEMENTS)
                && start.get("among").equals(Start.ALL)) {
            start.put("start", "WHO");
        }
        return start;
    }

    private Placed<Assignment> placed(Row row) {
        return new Placed<>(row.text("key"), row.text("id"), Assignment.of(row, shared));
    }
}
