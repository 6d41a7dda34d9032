package se.samverkansgraf.api.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.Concepts;
import se.samverkansgraf.api.response.CoverageCount;
import se.samverkansgraf.api.response.Gap;
import se.samverkansgraf.api.response.Gaps;
import se.samverkansgraf.api.response.KnownAgreements;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.PeerGroup;
import se.samverkansgraf.api.response.Practice;
import se.samverkansgraf.api.response.SharedNodes;

/** Reads the row that tells what others do and a municipality does not. */
final class GapReading {

    private final Municipality own;
    private final List<Municipality> others;
    private final Row row;
    private final SharedNodes shared;
    private final Map<String, KnownAgreements> known;
    private final Set<Concept> done;

    /**
     * A reading.
     *
     * @param own the municipality that is compared
     * @param others the municipalities that it is compared with
     */
    GapReading(Municipality own, List<Municipality> others, Row row, SharedNodes shared) {
        this.own = own;
        this.others = others;
        this.row = row;
        this.shared = shared;
        this.known = row.rows("known", each -> each).stream()
                .collect(Collectors.toMap(each -> each.text("code"), KnownAgreements::of));
        this.done = Set.copyOf(row.rows("done", this::concept));
    }

    /** What the row tells of this group of peers. */
    Gaps gaps(int atLeast, PeriodInput period, PeerGroup group) {
        return new Gaps(
                period.from(),
                period.to(),
                own,
                knownOf(own.code()),
                group,
                others.stream().map(each -> knownOf(each.code())).toList(),
                atLeast,
                row.number("total"),
                row.rows("gaps", this::gap));
    }

    private Gap gap(Row gap) {
        var concept = concept(gap);
        Set<String> stating = new HashSet<>(gap.texts("codes"));
        var silent = others.stream()
                .map(Municipality::code)
                .filter(code -> !stating.contains(code))
                .map(this::knownOf)
                .toList();
        @Nullable Integer namedBy = concept instanceof Method ? gap.number("naming") : null;
        return new Gap(
                concept,
                CoverageCount.of(stating.size(), silent),
                knownOf(own.code()),
                namedBy,
                gap.number("excluded"),
                shared.concepts()
                        .upwards(concept)
                        .filter(done::contains)
                        .findFirst()
                        .orElse(null),
                gap.rows("peers", this::practice).stream().flatMap(each -> each).toList());
    }

    private Stream<Practice> practice(Row peer) {
        var code = peer.text("code");
        return shared.places().municipality(code).stream().map(each -> Practice.of(peer, each, knownOf(code), shared));
    }

    private Concept concept(Row said) {
        return shared.concepts().get(Concepts.typeNamed(said.text("label")), said.text("id"));
    }

    private KnownAgreements knownOf(String code) {
        return known.getOrDefault(code, KnownAgreements.NONE);
    }
}
