package se.samverkansgraf.api.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Document;
import se.samverkansgraf.api.response.SharedNodes;

/** Reads documents, several in one round trip. */
@Component
final class Documents implements NodeReader {

    private final GraphReader reader;
    private final SharedNodes shared;

    Documents(GraphReader reader, SharedNodes shared) {
        this.reader = reader;
        this.shared = shared;
    }

    @Override
    public Class<Document> type() {
        return Document.class;
    }

    @Override
    public CompletableFuture<@Nullable Document> node(String key, Selection fields) {
        return byKey(Set.of(key), DocumentPart.of(fields)).thenApply(found -> found.get(key));
    }

    /** The documents of these keys, by key; those that are gone left out. */
    CompletableFuture<Map<String, Document>> byKey(Collection<String> keys, Set<DocumentPart> parts) {
        return reader.read("documents", Map.of("ids", List.copyOf(keys), "parts", DocumentPart.names(parts)))
                .thenApply(rows -> rows.stream()
                        .map(row -> Document.withContent(row.row("document"), shared))
                        .collect(Collectors.toMap(Document::sha256, Function.identity())));
    }
}
