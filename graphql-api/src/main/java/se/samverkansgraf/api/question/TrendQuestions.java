package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.question.TrendArguments.YearRange;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Language;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.Trend;
import se.samverkansgraf.api.response.TrendSeries;

/** Asks how the share of agreements that say something goes over the years. */
@Controller
final class TrendQuestions {

    private static final int MOST_POINTS = 10_000;

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;
    private final Clock clock;

    TrendQuestions(GraphReader reader, SharedNodes shared, KnownKeys known, Clock clock) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Trend> trend(@Arguments TrendArguments asked, DataFetchingFieldSelectionSet fields) {
        var years = asked.years(LocalDate.now(clock).getYear());
        var focusAreas = asked("focusArea", asked.focusArea(), FocusArea.class);
        var methods = asked("method", asked.method(), Method.class);
        List<Concept> concepts =
                Stream.<Concept>concat(focusAreas.stream(), methods.stream()).toList();
        if (concepts.isEmpty()) {
            throw new InvalidArgument("focusArea", "or method must name what is to be followed");
        }
        var municipalities = asked.places().municipalities(known, shared.places());
        var places = asked.by().of(municipalities, shared.places());
        refuseTooMany(concepts.size() * places.size(), years);
        Map<String, Object> values = new HashMap<>(placeValues(asked, municipalities));
        values.put("kinds", Constants.names(asked.places().kind()));
        values.put("focusAreasOf", countedIn(asked, FocusArea.class, focusAreas));
        values.put("methodsOf", countedIn(asked, Method.class, methods));
        values.put("firstYear", years.first());
        values.put("lastYear", years.last());
        values.put("committing", Selection.of(fields).hasAny("series/points/committing"));
        return reader.read("trend", values)
                .thenApply(rows -> new TrendFrame(rows.get(0), years).trend(concepts, places));
    }

    @SchemaMapping(typeName = "TrendSeries")
    String label(TrendSeries series, @Argument @Nullable Language language, Locale locale) {
        return DimensionLabels.constant(series.label(), Language.of(language, locale))
                .orElse(series.label());
    }

    private <C extends Concept> List<C> asked(String argument, @Nullable List<String> slugs, Class<C> type) {
        var checked = known.concepts(argument, slugs, type);
        return checked == null ? List.of() : shared.concepts().get(type, checked);
    }

    private Map<String, Object> placeValues(TrendArguments asked, List<Municipality> municipalities) {
        var filter = asked.places();
        boolean everywhere = asked.by() == TrendPlaces.TOGETHER && filter.isOfAllPlaces();
        Collection<String> areas = filter.policeAreas(known, shared.places());
        Map<String, Object> values = new HashMap<>();
        values.put("everywhere", everywhere ? TrendPlaces.EVERYWHERE : null);
        values.put("placesOf", everywhere ? Map.of() : asked.by().keys(municipalities, areas, shared.places()));
        return values;
    }

    private <C extends Concept> Map<String, List<String>> countedIn(
            TrendArguments asked, Class<C> type, List<C> concepts) {
        var slugs = asked.rollUp() ? RollUp.withNarrower(shared.concepts(), type, concepts) : RollUp.alone(concepts);
        Map<String, List<String>> series = new HashMap<>();
        slugs.forEach((slug, counting) -> series.put(
                slug,
                counting.stream().map(each -> TrendFrame.seriesOf(type, each)).toList()));
        return series;
    }

    private static void refuseTooMany(int series, YearRange years) {
        long points = (long) series * years.size();
        if (points > MOST_POINTS) {
            throw new InvalidArgument(
                    "firstYear", "asks for %d points, where %d are given at most".formatted(points, MOST_POINTS));
        }
    }
}
