package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Gap;
import se.samverkansgraf.api.response.Gaps;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Practice;
import se.samverkansgraf.api.response.SharedNodes;

/** Asks what peers do that a municipality does not. */
@Controller
final class GapQuestions {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;
    private final Peers peers;
    private final Clock clock;

    GapQuestions(GraphReader reader, SharedNodes shared, KnownKeys known, Peers peers, Clock clock) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
        this.peers = peers;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Gaps> gaps(@Arguments GapArguments given, DataFetchingFieldSelectionSet fields) {
        var asked = given.checked();
        var own = known.municipality("municipality", asked.municipality());
        var counted = asked.counted(LocalDate.now(clock));
        int shown = PageSize.checked("first", Selection.of(fields).largest("gaps/practices", "first"));
        return peers.group(asked.peers().orOf(own.code()), "peers.", counted).thenCompose(group -> {
            var others = group.municipalities().stream()
                    .filter(each -> !each.equals(own))
                    .toList();
            var values = values(asked, counted, others);
            values.put("shown", shown);
            return reader.read("gaps", values).thenApply(rows -> new GapReading(own, others, rows.get(0), shared)
                    .gaps(asked.atLeast(), counted.period(), group));
        });
    }

    @SchemaMapping(typeName = "Gap", field = "practices")
    List<Practice> ofGap(Gap gap, @Argument int first) {
        return gap.practices().stream().limit(PageSize.checked("first", first)).toList();
    }

    private Map<String, Object> values(GapArguments asked, CountedAgreements counted, List<Municipality> others) {
        var values = counted.values();
        values.put(
                "certainty",
                asked.certainty() == null ? null : asked.certainty().name());
        values.put("municipality", asked.municipality());
        values.put("peers", others.stream().map(Municipality::code).toList());
        values.put("atLeast", asked.atLeast());
        values.put("limit", asked.first());
        values.put(
                "focusAreaRows",
                asked.in().contains(GapKind.FOCUS_AREA) ? shared.concepts().slugsUpwards(FocusArea.class) : Map.of());
        values.put(
                "methodRows",
                asked.in().contains(GapKind.METHOD) ? shared.concepts().slugsUpwards(Method.class) : Map.of());
        return values;
    }
}
