package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.model.fact.AgreementKind;

/** Which agreements. */
record AgreementFilter(
        @Nullable List<AgreementKind> kind,
        @Nullable List<String> municipality,
        @Nullable List<String> county,
        @Nullable List<String> group,
        @Nullable List<String> policeArea,
        @Nullable LocalDate activeOn,
        @Nullable DateFilter validFrom,
        @Nullable DateFilter validTo,
        @Nullable List<String> focusArea,
        @Nullable List<String> method) {

    static final AgreementFilter ALL = new AgreementFilter(null, null, null, null, null, null, null, null, null, null);

    /** The values that a statement takes, the keys checked. */
    Map<String, Object> values(KnownKeys known) {
        var places = new PlaceScope(municipality, county, group, policeArea);
        var values = new AgreementScope(
                        null, kind, places, activeOn, DateFilter.orAny(validFrom), DateFilter.orAny(validTo))
                .values(known);
        values.put("focusAreas", known.conceptsWithin("filter.focusArea", focusArea, FocusArea.class));
        values.put("methods", known.conceptsWithin("filter.method", method, Method.class));
        return values;
    }
}
