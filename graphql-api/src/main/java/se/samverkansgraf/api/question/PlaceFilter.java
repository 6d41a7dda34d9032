package se.samverkansgraf.api.question;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.PoliceArea;
import se.samverkansgraf.model.fact.AgreementKind;

/** Which municipalities and agreements. */
record PlaceFilter(
        @Nullable List<AgreementKind> kind,
        @Nullable List<String> municipality,
        @Nullable List<String> county,
        @Nullable List<String> group,
        @Nullable List<String> policeArea) {

    static final PlaceFilter ALL = new PlaceFilter(null, null, null, null, null);

    /** The municipalities that fit, by code, the keys checked. */
    List<Municipality> municipalities(KnownKeys known, Places places) {
        var codes = known.municipalitiesIn("filter.", municipality, county, group);
        var areas = known.policeAreas("filter.policeArea", policeArea);
        @Nullable Set<String> covered = areas == null ? null : places.coveredCodes(areas);
        return places.municipalities().stream()
                .filter(each -> codes == null || codes.contains(each.code()))
                .filter(each -> covered == null || covered.contains(each.code()))
                .toList();
    }

    /** True where no place is asked for. */
    boolean isOfAllPlaces() {
        return isOfAllMunicipalities() && policeArea == null;
    }

    private boolean isOfAllMunicipalities() {
        return municipality == null && county == null && group == null;
    }

    /** The police areas that fit as parties, by slug, the keys checked; none where municipalities are asked for. */
    Collection<String> policeAreas(KnownKeys known, Places places) {
        if (!isOfAllMunicipalities()) {
            return Set.of();
        }
        var within = known.policeAreasWithin("filter.policeArea", policeArea);
        return within == null
                ? places.policeAreas().stream().map(PoliceArea::slug).collect(Collectors.toSet())
                : Set.copyOf(within);
    }

    /** True where the municipality is asked for by its code. */
    boolean names(String code) {
        return municipality != null && municipality.contains(code);
    }
}
