package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;

/** What to search. */
record SearchFilter(
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
        @Nullable Certainty certainty) {

    /** Everything, what belongs to no agreement included. */
    static final SearchFilter ALL = new SearchFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** What it means in a full-text query, the keys checked. */
    SearchScope scope(KnownKeys known) {
        var areas = known.policeAreasWithin("filter.policeArea", policeArea);
        return new SearchWords()
                .agreements(KnownKeys.keys("filter.agreement", agreement, Agreement.class))
                .kinds(kind)
                .municipalities(known.municipalitiesIn("filter.", municipality, county, group))
                .policeAreas(areas, areas == null ? List.of() : known.coveredBy(areas))
                .activeOn(activeOn)
                .validity(validFrom, validTo)
                .facts(known.conceptsWithin("filter.focusArea", focusArea, FocusArea.class), certainty)
                .scope();
    }
}
