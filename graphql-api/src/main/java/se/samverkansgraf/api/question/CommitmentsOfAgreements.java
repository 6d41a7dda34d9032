package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Commitment;
import se.samverkansgraf.api.response.Connection;

/** Goes from agreements to their commitments, for all agreements of a request together. */
@Controller
final class CommitmentsOfAgreements {

    private static final String LOADER = "commitmentsOfAgreements";

    private record Asked(CommitmentFilter filter, PageQuestion page, Set<FactPart> parts) {}

    private record Key(String agreement, Asked asked) {}

    private final GraphReader reader;
    private final Commitments commitments;
    private final KnownKeys known;

    CommitmentsOfAgreements(GraphReader reader, Commitments commitments, KnownKeys known, BatchLoaderRegistry loaders) {
        this.reader = reader;
        this.commitments = commitments;
        this.known = known;
        loaders.<Key, Connection<Commitment>>forName(LOADER)
                .registerMappedBatchLoader((keys, environment) -> Batches.load(
                        keys, Key::asked, Key::agreement, (asked, agreements) -> pages(agreements, asked)));
    }

    @SchemaMapping(typeName = "Agreement", field = "commitments")
    CompletableFuture<Connection<Commitment>> ofAgreement(
            Agreement agreement,
            @Argument @Nullable CommitmentFilter filter,
            @Argument CommitmentOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingEnvironment environment) {
        var asked = new Asked(
                filter == null ? CommitmentFilter.ALL : filter,
                PageQuestion.of(page, orderBy),
                FactPart.of(Selection.ofNodes(environment.getSelectionSet())));
        return environment.<Key, Connection<Commitment>>getDataLoader(LOADER).load(new Key(agreement.key(), asked));
    }

    private CompletableFuture<Map<String, Connection<Commitment>>> pages(List<String> agreements, Asked asked) {
        var values = new HashMap<>(asked.filter().values(known));
        values.putAll(asked.page().values());
        values.put("parents", agreements);
        values.put("start", Start.ofText(values, "AGREEMENTS"));
        return reader.read("commitments-of-agreements", values)
                .thenCompose(rows -> new NestedPages(asked.page(), rows, "agreement")
                        .filled(agreements, ids -> commitments.byKey(ids, asked.parts())));
    }
}
