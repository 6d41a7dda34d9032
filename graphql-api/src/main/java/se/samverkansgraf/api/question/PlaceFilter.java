package se.samverkansgraf.api.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;
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

    /** True where the municipality is asked for by its code. */
    boolean names(String code) {
        return municipality != null && municipality.contains(code);
    }
}
