package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Commitment;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.FollowUp;
import se.samverkansgraf.api.response.Goal;
import se.samverkansgraf.api.response.Priority;

/** Asks for priorities, commitments, goals and follow-ups. */
@Controller
final class FactQuestions {

    private final Priorities priorities;
    private final Commitments commitments;
    private final Goals goals;
    private final FollowUps followUps;

    FactQuestions(Priorities priorities, Commitments commitments, Goals goals, FollowUps followUps) {
        this.priorities = priorities;
        this.commitments = commitments;
        this.goals = goals;
        this.followUps = followUps;
    }

    @QueryMapping
    CompletableFuture<Connection<Priority>> priorities(
            @Argument @Nullable PriorityFilter filter,
            @Argument FactOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingFieldSelectionSet fields) {
        return priorities.page(filter, PageQuestion.of(page, orderBy), partsOfNodes(fields));
    }

    @QueryMapping
    CompletableFuture<@Nullable Priority> priority(@Argument String id, DataFetchingFieldSelectionSet fields) {
        return priorities.node(KnownKeys.key("id", id, Priority.class), Selection.of(fields));
    }

    @QueryMapping
    CompletableFuture<Connection<Commitment>> commitments(
            @Argument @Nullable CommitmentFilter filter,
            @Argument CommitmentOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingFieldSelectionSet fields) {
        return commitments.page(filter, PageQuestion.of(page, orderBy), partsOfNodes(fields));
    }

    @QueryMapping
    CompletableFuture<@Nullable Commitment> commitment(@Argument String id, DataFetchingFieldSelectionSet fields) {
        return commitments.node(KnownKeys.key("id", id, Commitment.class), Selection.of(fields));
    }

    @QueryMapping
    CompletableFuture<Connection<Goal>> goals(
            @Argument @Nullable GoalFilter filter,
            @Argument FactOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingFieldSelectionSet fields) {
        return goals.page(filter, PageQuestion.of(page, orderBy), partsOfNodes(fields));
    }

    @QueryMapping
    CompletableFuture<@Nullable Goal> goal(@Argument String id, DataFetchingFieldSelectionSet fields) {
        return goals.node(KnownKeys.key("id", id, Goal.class), Selection.of(fields));
    }

    @QueryMapping
    CompletableFuture<Connection<FollowUp>> followUps(
            @Argument @Nullable FollowUpFilter filter,
            @Argument FactOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingFieldSelectionSet fields) {
        return followUps.page(filter, PageQuestion.of(page, orderBy), partsOfNodes(fields));
    }

    @QueryMapping
    CompletableFuture<@Nullable FollowUp> followUp(@Argument String id, DataFetchingFieldSelectionSet fields) {
        return followUps.node(KnownKeys.key("id", id, FollowUp.class), Selection.of(fields));
    }

    private static Set<FactPart> partsOfNodes(DataFetchingFieldSelectionSet fields) {
        return FactPart.of(Selection.ofNodes(fields));
    }
}
