package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.AgreementCompleteness;
import se.samverkansgraf.api.response.AgreementEvidence;
import se.samverkansgraf.api.response.AgreementSlot;
import se.samverkansgraf.api.response.Concepts;
import se.samverkansgraf.api.response.Document;
import se.samverkansgraf.api.response.Fact;
import se.samverkansgraf.api.response.Mention;
import se.samverkansgraf.api.response.Priority;
import se.samverkansgraf.api.response.SearchHit;
import se.samverkansgraf.api.response.Target;
import se.samverkansgraf.api.response.WhyFact;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * Goes from facts and documents to their agreements. An agreement's own values are there already; the rest is read for
 * all agreements at one place of a request together.
 */
@Controller
final class AgreementFields {

    AgreementFields(BatchLoaderRegistry loaders, Agreements agreements) {
        loaders.forTypePair(AgreementKey.class, Agreement.class)
                .registerMappedBatchLoader((keys, environment) -> Batches.load(
                        keys, AgreementKey::parts, AgreementKey::key, (parts, each) -> agreements.byKey(each, parts)));
    }

    @SchemaMapping(typeName = "Fact", field = "agreement")
    CompletableFuture<Agreement> ofFact(
            Fact fact, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return asSelected(fact.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "Target", field = "agreement")
    CompletableFuture<Agreement> ofTarget(
            Target target, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return asSelected(target.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "AgreementCompleteness", field = "agreement")
    CompletableFuture<Agreement> ofCompleteness(
            AgreementCompleteness entry,
            DataLoader<AgreementKey, Agreement> loader,
            DataFetchingFieldSelectionSet fields) {
        return asSelected(entry.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "WhyFact", field = "agreement")
    CompletableFuture<Agreement> ofWhyFact(
            WhyFact fact, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return asSelected(fact.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "SearchHit", field = "agreement")
    CompletableFuture<@Nullable Agreement> ofHit(
            SearchHit hit, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return ifAny(hit.agreement(), loader, fields);
    }

    @SchemaMapping(typeName = "Document", field = "agreements")
    CompletableFuture<List<Agreement>> ofDocument(
            Document document, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return asSelected(document.agreements(), loader, fields);
    }

    @SchemaMapping(typeName = "Agreement")
    CompletableFuture<@Nullable Agreement> belongsTo(
            Agreement agreement, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return ifAny(agreement.belongsTo(), loader, fields);
    }

    @SchemaMapping(typeName = "Agreement")
    CompletableFuture<@Nullable Agreement> predecessor(
            Agreement agreement, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return ifAny(agreement.predecessor(), loader, fields);
    }

    @SchemaMapping(typeName = "Agreement")
    CompletableFuture<@Nullable Agreement> successor(
            Agreement agreement, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return ifAny(agreement.successor(), loader, fields);
    }

    @SchemaMapping(typeName = "Agreement")
    CompletableFuture<List<Agreement>> parts(
            Agreement agreement, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        return asSelected(agreement.parts(), loader, fields);
    }

    @SchemaMapping(typeName = "Agreement")
    List<Mention> mentions(Agreement agreement, @Argument @Nullable List<ConceptKind> kind) {
        return agreement.mentions().stream()
                .filter(mention -> kind == null
                        || kind.contains(Concepts.kindOf(mention.concept().getClass())))
                .toList();
    }

    @SchemaMapping(typeName = "Agreement")
    List<AgreementEvidence> evidence(Agreement agreement, @Argument @Nullable List<AgreementSlot> slot) {
        return agreement.evidence().stream()
                .filter(each -> slot == null || slot.contains(each.slot()))
                .toList();
    }

    /** The priorities of the agreement are read together; the one that encloses this is among them. */
    @SchemaMapping(typeName = "Priority")
    CompletableFuture<@Nullable Priority> parent(Priority priority, DataLoader<AgreementKey, Agreement> loader) {
        var parentId = priority.parentId();
        if (parentId == null) {
            return CompletableFuture.completedFuture(null);
        }
        var key = new AgreementKey(priority.agreement().key(), AgreementPart.PRIORITIES_WITH_EVIDENCE);
        return loader.load(key)
                .thenApply(agreement -> agreement == null
                        ? null
                        : agreement.priorities().stream()
                                .filter(each -> each.id().equals(parentId))
                                .findFirst()
                                .orElse(null));
    }

    /** The same where there is an agreement. */
    static CompletableFuture<@Nullable Agreement> ifAny(
            @Nullable Agreement agreement,
            DataLoader<AgreementKey, Agreement> loader,
            DataFetchingFieldSelectionSet fields) {
        return agreement == null ? CompletableFuture.completedFuture(null) : asSelected(agreement, loader, fields);
    }

    private static CompletableFuture<List<Agreement>> asSelected(
            List<Agreement> agreements,
            DataLoader<AgreementKey, Agreement> loader,
            DataFetchingFieldSelectionSet fields) {
        var parts = AgreementPart.of(Selection.of(fields));
        return parts.isEmpty()
                ? CompletableFuture.completedFuture(agreements)
                : loader.loadMany(agreements.stream()
                        .map(each -> new AgreementKey(each.key(), parts))
                        .toList());
    }

    /** The agreement with what is selected of its content. */
    static CompletableFuture<Agreement> asSelected(
            Agreement agreement, DataLoader<AgreementKey, Agreement> loader, DataFetchingFieldSelectionSet fields) {
        var parts = AgreementPart.of(Selection.of(fields));
        return parts.isEmpty()
                ? CompletableFuture.completedFuture(agreement)
                : loader.load(new AgreementKey(agreement.key(), parts));
    }
}
