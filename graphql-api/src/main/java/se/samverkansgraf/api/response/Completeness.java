package se.samverkansgraf.api.response;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A page of agreements with what they hold and lack.
 *
 * @param counts how many agreements hold and lack what, on all pages together
 * @param page the page
 */
public record Completeness(List<ElementCount> counts, Connection<AgreementCompleteness> page) {

    public Completeness {
        counts = List.copyOf(counts);
    }

    public List<Edge<AgreementCompleteness>> edges() {
        return page.edges();
    }

    public List<AgreementCompleteness> nodes() {
        return page.nodes();
    }

    public PageInfo pageInfo() {
        return page.pageInfo();
    }

    public CompletableFuture<Integer> totalCount() {
        return page.totalCount();
    }
}
