package se.samverkansgraf.api.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.GlobalId;
import se.samverkansgraf.api.response.Node;

/**
 * Finds a fact again that is otherwise read with its agreement.
 *
 * @param type the fact's
 * @param part the part of an agreement that holds facts of the type
 * @param facts gives them
 */
record FactNode<F extends Node>(
        GraphReader reader,
        Agreements agreements,
        Class<F> type,
        AgreementPart part,
        Function<Agreement, List<F>> facts)
        implements NodeReader {

    @Override
    public CompletableFuture<? extends @Nullable Node> node(String key, Selection fields) {
        Set<AgreementPart> parts = EnumSet.of(part);
        if (fields.hasAny("evidence")) {
            parts.add(AgreementPart.FACT_EVIDENCE);
        }
        return reader.read("agreement-of-fact", Map.of("fact", key))
                .thenCompose(rows -> agreements.byKey(
                        rows.stream().map(row -> row.text("agreement")).toList(), parts))
                .thenApply(found -> found.values().stream()
                        .flatMap(agreement -> facts.apply(agreement).stream())
                        .filter(fact -> GlobalId.parse(fact.id())
                                .filter(id -> id.key().equals(key))
                                .isPresent())
                        .findFirst()
                        .orElse(null));
    }
}
