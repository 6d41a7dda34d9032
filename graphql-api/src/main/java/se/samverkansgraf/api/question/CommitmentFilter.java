package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Actor;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.Role;
import se.samverkansgraf.api.response.TargetGroup;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Strength;

/** Which commitments. */
record CommitmentFilter(
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
        @Nullable List<String> method,
        @Nullable List<String> targetGroup,
        @Nullable List<String> role,
        @Nullable List<String> actor,
        @Nullable List<Strength> strength,
        @Nullable List<CommitmentFunction> function,
        @Nullable List<Party> party,
        @Nullable Certainty certainty,
        @Nullable Boolean hasMeasure,
        @Nullable String text) {

    /** Every commitment. */
    static final CommitmentFilter ALL = new CommitmentFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /** The values that a statement takes, the keys checked. */
    Map<String, Object> values(KnownKeys known) {
        var places = new PlaceScope(municipality, county, group, policeArea);
        var values = new AgreementScope(
                        agreement, kind, places, activeOn, DateFilter.orAny(validFrom), DateFilter.orAny(validTo))
                .values(known);
        values.put("focusAreas", known.conceptsWithin("filter.focusArea", focusArea, FocusArea.class));
        values.put("methods", known.conceptsWithin("filter.method", method, Method.class));
        values.put("targetGroups", known.conceptsWithin("filter.targetGroup", targetGroup, TargetGroup.class));
        values.put("roles", known.conceptsWithin("filter.role", role, Role.class));
        values.put("actors", known.conceptsWithin("filter.actor", actor, Actor.class));
        values.put("strengths", Constants.names(strength));
        values.put("functions", Constants.names(function));
        values.put("parties", Constants.names(party));
        values.put("certainty", certainty == null ? null : certainty.name());
        values.put("hasMeasure", hasMeasure);
        values.put(
                "text",
                text == null ? null : SearchText.parse("filter.text", text).query());
        return values;
    }
}
