package se.samverkansgraf.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import se.samverkansgraf.api.error.ErrorCode;

/**
 * Keeps operations that were parsed and validated, the recently used ones, by the SHA-256 of their text. So a client
 * may send the hash alone, as Apollo's automatic persisted queries do. Where a list of allowed operations is given,
 * others are refused.
 */
public final class KnownOperations implements PreparsedDocumentProvider {

    private static final long MOST_CHARACTERS = 8_000_000;
    private static final String EXTENSION = "persistedQuery";
    private static final String HASH = "sha256Hash";

    private final AllowedOperations allowed;
    private final Cache<String, Kept> byHash = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<String, Kept>weigher((hash, kept) -> kept.length())
            .build();

    private record Kept(PreparsedDocumentEntry entry, int length) {}

    /**
     * No operations yet.
     *
     * @param allowed which may be asked
     */
    public KnownOperations(AllowedOperations allowed) {
        this.allowed = allowed;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return CompletableFuture.completedFuture(entry(input, parse));
    }

    private PreparsedDocumentEntry entry(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var wanted = hashIn(input.getExtensions());
        String text = input.getQuery();
        if (wanted.isPresent() && (text.isBlank() || text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER))) {
            return byHash(wanted.get(), input, parse);
        }
        String hash = Sha256.of(text);
        if (wanted.isPresent() && !wanted.get().equals(hash)) {
            return refused(ErrorCode.INVALID_ARGUMENT, "extensions.persistedQuery.sha256Hash: is not the query's hash");
        }
        var known = byHash.getIfPresent(hash);
        return known == null ? parsed(hash, input, parse) : known.entry();
    }

    private PreparsedDocumentEntry byHash(
            String hash, ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var known = byHash.getIfPresent(hash);
        if (known != null) {
            return known.entry();
        }
        return allowed.textOf(hash)
                .map(text -> parsed(hash, input.transform(builder -> builder.query(text)), parse))
                .orElseGet(() ->
                        refused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, ErrorCode.PERSISTED_QUERY_NOT_FOUND.message()));
    }

    private PreparsedDocumentEntry parsed(
            String hash, ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        if (DocumentText.hasEndlessNumber(input.getQuery())) {
            return refused(
                    ErrorCode.LIMIT_EXCEEDED,
                    "The request has a number of more than %d digits.".formatted(DocumentText.MOST_DIGITS));
        }
        var entry = parse.apply(input);
        if (entry.hasErrors()) {
            return entry;
        }
        if (!allowed.contains(entry.getDocument())) {
            return refused(ErrorCode.OPERATION_NOT_ALLOWED, ErrorCode.OPERATION_NOT_ALLOWED.message());
        }
        byHash.put(hash, new Kept(entry, input.getQuery().length() + hash.length()));
        return entry;
    }

    private static Optional<String> hashIn(Map<String, Object> extensions) {
        return extensions.get(EXTENSION) instanceof Map<?, ?> persisted && persisted.get(HASH) instanceof String hash
                ? Optional.of(hash)
                : Optional.empty();
    }

    private static PreparsedDocumentEntry refused(ErrorCode code, String message) {
        return new PreparsedDocumentEntry(GraphQLError.newError()
                .message("%s", message)
                .errorType(code.classification())
                .extensions(Map.of("code", code.name()))
                .build());
    }
}
