package se.samverkansgraf.api.question;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Citation;
import se.samverkansgraf.api.response.GlobalId;

/** Finds a citation again, which is otherwise read with its agreement. */
@Component
final class Citations implements NodeReader {

    private final GraphReader reader;
    private final Agreements agreements;

    Citations(GraphReader reader, Agreements agreements) {
        this.reader = reader;
        this.agreements = agreements;
    }

    @Override
    public Class<Citation> type() {
        return Citation.class;
    }

    @Override
    public CompletableFuture<@Nullable Citation> node(String key, Selection fields) {
        Set<AgreementPart> parts = EnumSet.of(AgreementPart.CITATIONS);
        if (fields.hasAny("evidence")) {
            parts.add(AgreementPart.FACT_EVIDENCE);
        }
        return reader.read("agreement-of-citation", Map.of("citation", key))
                .thenCompose(rows -> agreements.byKey(
                        rows.stream().map(row -> row.text("agreement")).toList(), parts))
                .thenApply(found -> found.values().stream()
                        .flatMap(agreement -> agreement.citations().stream())
                        .filter(citation -> isKnownBy(key, citation))
                        .findFirst()
                        .orElse(null));
    }

    private static boolean isKnownBy(String key, Citation citation) {
        return GlobalId.parse(citation.id()).filter(id -> id.key().equals(key)).isPresent();
    }
}
