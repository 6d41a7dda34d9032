package se.samverkansgraf.api.http;

import graphql.ExecutionResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkansgraf.api.query.DatasetVersion;
import se.samverkansgraf.api.query.GraphReader;

/**
 * Lets caches keep answers to questions by GET until facts change: the entity tag is the version of the data with the
 * day, on which the meaning of "today" hangs, and with the answer's language and media type. A cache that has the current answer already is told so unread.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class CacheHeaders implements WebGraphQlInterceptor {

    private final GraphReader reader;
    private final Clock clock;
    /** Another version of the program may answer otherwise, so no tag outlives it. */
    private final String started = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    CacheHeaders(GraphReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!request.getAttributes().containsKey(GetRequests.ATTRIBUTE)) {
            return chain.next(request);
        }
        var answer = Mono.defer(() -> chain.next(request)).doOnNext(response -> tag(request, response));
        var known = request.getHeaders().getIfNoneMatch();
        return known.isEmpty()
                ? answer
                : currentTag(request)
                        .filter(tag -> known.contains(tag) || known.contains("W/" + tag))
                        .map(tag -> unread(request, tag))
                        .switchIfEmpty(answer);
    }

    private Mono<String> currentTag(WebGraphQlRequest request) {
        return Mono.fromFuture(() -> reader.read("dataset-version", Map.of()), true)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> tagOf(request, DatasetVersion.of(rows.get(0).text("content"))))
                .onErrorComplete();
    }

    private WebGraphQlResponse unread(WebGraphQlRequest request, String tag) {
        var nothing = ExecutionResult.newExecutionResult().data(Map.of()).build();
        var response = new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), nothing));
        tag(response.getResponseHeaders(), tag);
        return response;
    }

    private void tag(WebGraphQlRequest request, WebGraphQlResponse response) {
        var version = response.getErrors().isEmpty() ? versionIn(response.getExtensions()) : null;
        if (version == null) {
            response.getResponseHeaders().setCacheControl(CacheControl.noStore());
        } else {
            tag(response.getResponseHeaders(), tagOf(request, version));
        }
    }

    private static void tag(HttpHeaders headers, String tag) {
        headers.setETag(tag);
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static @Nullable String versionIn(Map<Object, Object> extensions) {
        return extensions.get("dataset") instanceof Map<?, ?> dataset
                ? Objects.toString(dataset.get("version"), null)
                : null;
    }

    private String tagOf(WebGraphQlRequest request, String version) {
        boolean isResponseType = request.getHeaders().getAccept().contains(MediaType.APPLICATION_GRAPHQL_RESPONSE);
        return "\"%s-%s-%s-%s%s\""
                .formatted(
                        version,
                        LocalDate.now(clock),
                        started,
                        request.getLocale().toLanguageTag(),
                        isResponseType ? "-response" : "");
    }
}
