package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.LineEntry;
import se.samverkansgraf.api.response.OtherPlace;
import se.samverkansgraf.api.response.SimilarInSubstance;
import se.samverkansgraf.api.response.SimilarInWording;
import se.samverkansgraf.api.response.Similarity;
import se.samverkansgraf.api.response.Succession;

/** Goes from comparisons to the agreements compared. */
@Controller
final class ComparedAgreements {

    @SchemaMapping(typeName = "Similarity", field = "agreement")
    CompletableFuture<Agreement> ofSimilarity(
            Similarity similarity, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return AgreementFields.asSelected(similarity.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "SimilarInSubstance", field = "agreement")
    CompletableFuture<Agreement> inSubstance(
            SimilarInSubstance similar,
            DataLoader<AgreementKey, Agreement> loader,
            DataFetchingFieldSelectionSet fields) {
        return AgreementFields.asSelected(similar.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "SimilarInWording", field = "agreement")
    CompletableFuture<Agreement> inWording(
            SimilarInWording similar,
            DataLoader<AgreementKey, Agreement> loader,
            DataFetchingFieldSelectionSet fields) {
        return AgreementFields.asSelected(similar.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "OtherPlace", field = "agreement")
    CompletableFuture<Agreement> ofPlace(
            OtherPlace place, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return AgreementFields.asSelected(place.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "Succession", field = "agreement")
    CompletableFuture<Agreement> ofSuccession(
            Succession succession, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return AgreementFields.asSelected(succession.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "Succession", field = "predecessor")
    CompletableFuture<@Nullable Agreement> before(
            Succession succession, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return AgreementFields.ifAny(succession.predecessor(), loader, fields);
    }

    @SchemaMapping(typeName = "LineEntry", field = "agreement")
    CompletableFuture<Agreement> ofEntry(
            LineEntry entry, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return AgreementFields.asSelected(entry.agreement(), loader, fields);
    }
}
