package se.samverkansgraf.api.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.County;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.MunicipalityGroup;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.PoliceArea;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.SwedishOrder;

/** Asks for municipalities, counties, groups and police areas. */
@Controller
final class PlaceQuestions {

    private final GraphReader reader;
    private final Places places;
    private final KnownKeys keys;

    PlaceQuestions(GraphReader reader, SharedNodes shared, KnownKeys keys) {
        this.reader = reader;
        this.places = shared.places();
        this.keys = keys;
    }

    @QueryMapping
    CompletableFuture<Connection<Municipality>> municipalities(
            @Argument @Nullable MunicipalityFilter filter,
            @Argument MunicipalityOrder orderBy,
            @Arguments PageArguments page) {
        var asked = PageQuestion.of(page, orderBy);
        var wanted = filter == null ? MunicipalityFilter.ALL : filter;
        var fits = wanted.checked(keys, places);
        return codesWithAgreement(wanted).thenApply(codes -> {
            var fitting = places.municipalities().stream()
                    .filter(fits)
                    .filter(each -> wanted.fitsKnowing(codes, each))
                    .toList();
            return Pages.page(asked, fitting, each -> keyOf(each, orderBy), Municipality::code);
        });
    }

    /** The codes of the municipalities with an agreement; none where that does not matter. */
    private CompletableFuture<Set<String>> codesWithAgreement(MunicipalityFilter wanted) {
        return wanted.hasAgreement() == null
                ? CompletableFuture.completedFuture(Set.of())
                : reader.read("municipalities-with-agreements", Map.of())
                        .thenApply(rows ->
                                rows.stream().map(row -> row.text("code")).collect(Collectors.toUnmodifiableSet()));
    }

    @QueryMapping
    @Nullable Municipality municipality(@Argument String code) {
        return places.municipality(code).orElse(null);
    }

    @QueryMapping
    List<County> counties() {
        return List.copyOf(places.counties());
    }

    @QueryMapping
    List<MunicipalityGroup> municipalityGroups() {
        return List.copyOf(places.groups());
    }

    @QueryMapping
    Connection<PoliceArea> policeAreas(
            @Argument @Nullable PoliceAreaFilter filter,
            @Argument PoliceAreaOrder orderBy,
            @Arguments PageArguments page) {
        var fits = (filter == null ? PoliceAreaFilter.ALL : filter).checked(keys, places);
        var fitting = places.policeAreas().stream().filter(fits).toList();
        return Pages.page(PageQuestion.of(page, orderBy), fitting, each -> keyOf(each, orderBy), PoliceArea::slug);
    }

    @QueryMapping
    @Nullable PoliceArea policeArea(@Argument String slug) {
        return places.policeArea(slug).orElse(null);
    }

    private static String keyOf(Municipality municipality, MunicipalityOrder order) {
        return switch (order) {
            case NAME_ASC, NAME_DESC -> SwedishOrder.keyOf(municipality.name());
            case CODE_ASC, CODE_DESC -> municipality.code();
            case POPULATION_ASC, POPULATION_DESC -> String.format(Locale.ROOT, "%09d", municipality.population());
        };
    }

    private static String keyOf(PoliceArea area, PoliceAreaOrder order) {
        String name = SwedishOrder.keyOf(area.name());
        return switch (order) {
            case NAME_ASC, NAME_DESC -> name;
            case LEVEL_ASC, LEVEL_DESC -> area.level().ordinal() + name;
        };
    }
}
