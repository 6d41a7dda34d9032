package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Connection;

/** Asks for agreements. */
@Controller
final class AgreementQuestions {

    private final Agreements agreements;

    AgreementQuestions(Agreements agreements) {
        this.agreements = agreements;
    }

    @QueryMapping
    CompletableFuture<Connection<Agreement>> agreements(
            @Argument @Nullable AgreementFilter filter,
            @Argument AgreementOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingFieldSelectionSet fields) {
        var parts = AgreementPart.of(Selection.ofNodes(fields));
        return agreements.page(filter, PageQuestion.of(page, orderBy), parts);
    }

    @QueryMapping
    CompletableFuture<@Nullable Agreement> agreement(@Argument String id, DataFetchingFieldSelectionSet fields) {
        return agreements.node(KnownKeys.key("id", id, Agreement.class), Selection.of(fields));
    }
}
