package se.samverkansgraf.api.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.Coverage;
import se.samverkansgraf.api.response.CoverageCount;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.KnownAgreements;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Peer;
import se.samverkansgraf.api.response.PeerBasis;
import se.samverkansgraf.api.response.PeerGroup;
import se.samverkansgraf.api.response.ProfileCoverage;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.SharedPriority;
import se.samverkansgraf.api.response.UnknownReason;

/** Finds peers: in memory, by one statement more where their priorities decide. */
@Component
final class Peers {

    private static final Comparator<Peer> MOST_SIMILAR_FIRST = Comparator.comparing(
                    (Peer peer) -> peer.similarity() == null ? 0 : -peer.similarity())
            .thenComparing(peer -> peer.municipality().code());
    private static final Comparator<SharedPriority> WEIGHTIEST_FIRST = Comparator.comparingDouble(
                    (SharedPriority each) -> -each.weight())
            .thenComparing(each -> each.focusArea().slug());

    private record Known(PriorityProfile profile, KnownAgreements agreements) {

        static final Known NOTHING = new Known(new PriorityProfile(Map.of()), KnownAgreements.NONE);

        static Known of(Row row) {
            return new Known(PriorityProfile.of(row), KnownAgreements.of(row));
        }

        Coverage coverage() {
            return profile.isEmpty() ? agreements.silence() : Coverage.STATED;
        }

        @Nullable UnknownReason reason() {
            return profile.isEmpty() ? agreements.reason() : null;
        }
    }

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    Peers(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    /**
     * The peers that are asked for.
     *
     * @param prefix what stands before the arguments' names, such as {@code peers.}
     * @param counted which agreements' priorities count
     */
    CompletableFuture<PeerGroup> group(PeerSet asked, String prefix, CountedAgreements counted) {
        var own = asked.own(known, prefix);
        var candidates = asked.candidates(own, known, shared.places(), prefix);
        if (own != null && asked.by() == PeerBasis.NEAREST_PRIORITIES) {
            int most = asked.nearestChecked(prefix);
            return profiles(counted).thenApply(profiles -> nearest(own, candidates, profiles, most));
        }
        var peers = candidates.stream().map(Peer::of).toList();
        return CompletableFuture.completedFuture(new PeerGroup(asked.by(), own, peers, null));
    }

    private CompletableFuture<Map<String, Known>> profiles(CountedAgreements counted) {
        var values = counted.values();
        values.put(
                "municipalities",
                shared.places().municipalities().stream()
                        .map(Municipality::code)
                        .toList());
        values.put("upwards", shared.concepts().slugsUpwards(FocusArea.class));
        return reader.read("profiles", values)
                .thenApply(rows -> rows.stream().collect(Collectors.toMap(row -> row.text("code"), Known::of)));
    }

    private PeerGroup nearest(Municipality own, List<Municipality> candidates, Map<String, Known> profiles, int most) {
        var self = profiles.getOrDefault(own.code(), Known.NOTHING);
        var peers = candidates.stream()
                .map(each -> peer(each, self, profiles.getOrDefault(each.code(), Known.NOTHING)))
                .filter(each -> !each.sharedPriorities().isEmpty())
                .sorted(MOST_SIMILAR_FIRST)
                .limit(most)
                .toList();
        return new PeerGroup(PeerBasis.NEAREST_PRIORITIES, own, peers, coverage(self, candidates, profiles));
    }

    private Peer peer(Municipality municipality, Known self, Known other) {
        var priorities = self.profile().partsOf(other.profile()).entrySet().stream()
                .map(part -> shared(part.getKey(), part.getValue(), self, other))
                .sorted(WEIGHTIEST_FIRST)
                .toList();
        return new Peer(municipality, self.profile().similarityTo(other.profile()), priorities);
    }

    private SharedPriority shared(String slug, double weight, Known self, Known other) {
        return new SharedPriority(
                shared.concepts().get(FocusArea.class, slug),
                self.profile().weights().getOrDefault(slug, 0),
                other.profile().weights().getOrDefault(slug, 0),
                weight);
    }

    private static ProfileCoverage coverage(Known self, List<Municipality> candidates, Map<String, Known> profiles) {
        var others = candidates.stream()
                .map(each -> profiles.getOrDefault(each.code(), Known.NOTHING))
                .toList();
        var without = others.stream()
                .filter(each -> each.profile().isEmpty())
                .map(Known::agreements)
                .toList();
        return new ProfileCoverage(
                self.coverage(), self.reason(), CoverageCount.of(others.size() - without.size(), without));
    }
}
