package se.samverkansgraf.api.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.Coverage;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.KnownAgreements;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.PeerGroup;
import se.samverkansgraf.api.response.Practice;
import se.samverkansgraf.api.response.Practices;
import se.samverkansgraf.api.response.SharedNodes;

/** Asks who among peers does something, and how. */
@Controller
final class PracticeQuestions {

    /** As many as there are municipalities. */
    private static final int MOST = 290;

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;
    private final Peers peers;
    private final Clock clock;

    PracticeQuestions(GraphReader reader, SharedNodes shared, KnownKeys known, Peers peers, Clock clock) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
        this.peers = peers;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Practices> practices(@Arguments PracticeArguments asked) {
        if (asked.method() == null && asked.focusArea() == null) {
            throw new InvalidArgument("method", "or focusArea is wanted");
        }
        var counted = asked.counted(LocalDate.now(clock));
        var values = counted.values();
        values.put(
                "certainty",
                asked.certainty() == null ? null : asked.certainty().name());
        values.put("methods", known.conceptsWithin("method", asked.method(), Method.class));
        values.put("focusAreas", known.conceptsWithin("focusArea", asked.focusArea(), FocusArea.class));
        return peers.group(asked.peers(), "peers.", counted).thenCompose(group -> {
            values.put(
                    "municipalities",
                    group.municipalities().stream().map(Municipality::code).toList());
            return reader.read("practices", values).thenApply(rows -> practices(counted.period(), group, rows));
        });
    }

    @SchemaMapping(typeName = "Practices", field = "practices")
    List<Practice> ofPractices(
            Practices practices, @Argument @Nullable List<Coverage> coverage, @Argument @Nullable Integer first) {
        if (first != null && (first < 0 || first > MOST)) {
            throw PageSize.outOfRange("first", MOST, first);
        }
        return practices.practices().stream()
                .filter(each -> coverage == null || coverage.contains(each.coverage()))
                .limit(first == null ? MOST : first)
                .toList();
    }

    private Practices practices(PeriodInput period, PeerGroup group, List<Row> rows) {
        var practices = rows.stream()
                .flatMap(row -> practice(row).stream())
                .sorted(Practice.BEST_FIRST)
                .toList();
        return new Practices(period.from(), period.to(), group, practices);
    }

    private Optional<Practice> practice(Row row) {
        return shared.places()
                .municipality(row.text("code"))
                .map(each -> Practice.of(row, each, KnownAgreements.of(row), shared));
    }
}
