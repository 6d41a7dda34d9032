package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.model.fact.AgreementKind;

/** Which priorities. */
record PriorityFilter(
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
        @Nullable String text) {

    /** Every priority. */
    static final PriorityFilter ALL =
            new PriorityFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** The values that a statement takes, the keys checked. */
    Map<String, Object> values(KnownKeys known) {
        var places = new PlaceScope(municipality, county, group, policeArea);
        var values = new AgreementScope(
                        agreement, kind, places, activeOn, DateFilter.orAny(validFrom), DateFilter.orAny(validTo))
                .values(known);
        values.put("focusAreas", known.conceptsWithin("filter.focusArea", focusArea, FocusArea.class));
        values.put(
                "text",
                text == null ? null : SearchText.parse("filter.text", text).queryOf("heading"));
        return values;
    }
}
