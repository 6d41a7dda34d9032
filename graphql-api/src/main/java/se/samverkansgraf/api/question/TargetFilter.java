package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;

/** Which measurable targets. */
record TargetFilter(
        @Nullable List<String> agreement,
        @Nullable List<AgreementKind> kind,
        @Nullable List<String> municipality,
        @Nullable List<String> county,
        @Nullable List<String> group,
        @Nullable List<String> policeArea,
        @Nullable LocalDate activeOn,
        @Nullable DateFilter validFrom,
        @Nullable DateFilter validTo,
        @Nullable List<String> focusArea,
        @Nullable List<String> unit,
        @Nullable Boolean hasValuePerYear,
        @Nullable DateFilter deadline,
        @Nullable Certainty certainty) {

    /** Every target. */
    static final TargetFilter ALL =
            new TargetFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The values that a statement takes, the keys checked. */
    Map<String, Object> values(KnownKeys known) {
        var places = new PlaceScope(municipality, county, group, policeArea);
        var values = new AgreementScope(
                        agreement, kind, places, activeOn, DateFilter.orAny(validFrom), DateFilter.orAny(validTo))
                .values(known);
        values.put("focusAreas", known.conceptsWithin("filter.focusArea", focusArea, FocusArea.class));
        values.put("units", unit);
        values.put("perYear", hasValuePerYear);
        values.put("deadlineGte", DateFilter.orAny(deadline).gte());
        values.put("deadlineLte", DateFilter.orAny(deadline).lte());
        values.put("certainty", certainty == null ? null : certainty.name());
        return values;
    }
}
