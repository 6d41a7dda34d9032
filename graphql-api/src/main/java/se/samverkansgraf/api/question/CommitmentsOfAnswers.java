package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Assignment;
import se.samverkansgraf.api.response.Commitment;
import se.samverkansgraf.api.response.Practice;

/** Goes from practices and assignments to the commitments behind them, for all of a request together. */
@Controller
final class CommitmentsOfAnswers {

    CommitmentsOfAnswers(BatchLoaderRegistry loaders, Commitments commitments) {
        loaders.forTypePair(FactKey.class, Commitment.class)
                .registerMappedBatchLoader((keys, environment) -> Batches.load(
                        keys, FactKey::parts, FactKey::key, (parts, each) -> commitments.byKey(each, parts)));
    }

    @SchemaMapping(typeName = "Practice", field = "commitments")
    CompletableFuture<List<Commitment>> ofPractice(
            Practice practice,
            @Argument int first,
            DataLoader<FactKey, Commitment> loader,
            DataFetchingFieldSelectionSet fields) {
        return load(practice.undertaken().keys(), first, loader, fields);
    }

    @SchemaMapping(typeName = "Assignment", field = "commitments")
    CompletableFuture<List<Commitment>> ofAssignment(
            Assignment assignment,
            @Argument int first,
            DataLoader<FactKey, Commitment> loader,
            DataFetchingFieldSelectionSet fields) {
        return load(assignment.commitmentKeys(), first, loader, fields);
    }

    private static CompletableFuture<List<Commitment>> load(
            List<String> keys,
            int first,
            DataLoader<FactKey, Commitment> loader,
            DataFetchingFieldSelectionSet fields) {
        var parts = FactPart.of(Selection.of(fields));
        return loader.loadMany(keys.stream()
                        .limit(PageSize.checked("first", first))
                        .map(key -> new FactKey(key, parts))
                        .toList())
                .thenApply(found -> found.stream().filter(each -> each != null).toList());
    }
}
