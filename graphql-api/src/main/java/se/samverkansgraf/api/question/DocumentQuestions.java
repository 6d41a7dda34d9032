package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Document;
import se.samverkansgraf.api.response.Evidence;
import se.samverkansgraf.api.response.Mention;
import se.samverkansgraf.api.response.SearchHit;
import se.samverkansgraf.api.response.WhyPlace;

/** Asks for documents, and goes to them from what they hold. */
@Controller
final class DocumentQuestions {

    private final Documents documents;

    DocumentQuestions(BatchLoaderRegistry loaders, Documents documents) {
        this.documents = documents;
        loaders.forTypePair(DocumentKey.class, Document.class)
                .registerMappedBatchLoader((keys, environment) -> Batches.load(
                        keys, DocumentKey::parts, DocumentKey::key, (parts, each) -> documents.byKey(each, parts)));
    }

    @QueryMapping
    CompletableFuture<@Nullable Document> document(@Argument String id, DataFetchingFieldSelectionSet fields) {
        return documents.node(KnownKeys.key("id", id, Document.class), Selection.of(fields));
    }

    @SchemaMapping(typeName = "Evidence", field = "document")
    CompletableFuture<Document> ofEvidence(
            Evidence evidence, DataLoader<DocumentKey, Document> loader, DataFetchingFieldSelectionSet fields) {
        return asSelected(evidence.document(), loader, fields);
    }

    @SchemaMapping(typeName = "WhyPlace", field = "document")
    CompletableFuture<Document> ofPlace(
            WhyPlace place, DataLoader<DocumentKey, Document> loader, DataFetchingFieldSelectionSet fields) {
        return asSelected(place.document(), loader, fields);
    }

    @SchemaMapping(typeName = "SearchHit", field = "document")
    CompletableFuture<@Nullable Document> ofHit(
            SearchHit hit, DataLoader<DocumentKey, Document> loader, DataFetchingFieldSelectionSet fields) {
        return hit.document() == null
                ? CompletableFuture.completedFuture(null)
                : asSelected(hit.document(), loader, fields);
    }

    @SchemaMapping(typeName = "Mention", field = "document")
    CompletableFuture<Document> ofMention(
            Mention mention, DataLoader<DocumentKey, Document> loader, DataFetchingFieldSelectionSet fields) {
        return asSelected(mention.document(), loader, fields);
    }

    @SchemaMapping(typeName = "Agreement", field = "documents")
    CompletableFuture<List<Document>> ofAgreement(
            Agreement agreement, DataLoader<DocumentKey, Document> loader, DataFetchingFieldSelectionSet fields) {
        var parts = DocumentPart.of(Selection.of(fields));
        return parts.isEmpty()
                ? CompletableFuture.completedFuture(agreement.documents())
                : loader.loadMany(agreement.documents().stream()
                        .map(each -> new DocumentKey(each.sha256(), parts))
                        .toList());
    }

    private static CompletableFuture<Document> asSelected(
            Document document, DataLoader<DocumentKey, Document> loader, DataFetchingFieldSelectionSet fields) {
        var parts = DocumentPart.of(Selection.of(fields));
        return parts.isEmpty()
                ? CompletableFuture.completedFuture(document)
                : loader.load(new DocumentKey(document.sha256(), parts));
    }
}
