package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.model.fact.AgreementKind;

/** The part that filters of agreements and of their facts share: which agreements are meant. */
record AgreementScope(
        @Nullable List<String> agreement,
        @Nullable List<AgreementKind> kind,
        PlaceScope place,
        @Nullable LocalDate activeOn,
        DateFilter validFrom,
        DateFilter validTo) {

    /** Every agreement. */
    static final AgreementScope ALL =
            new AgreementScope(null, null, PlaceScope.ALL, null, DateFilter.ANY, DateFilter.ANY);

    /** The agreements with these keys in the graph. */
    static Map<String, Object> valuesOfKeys(List<String> keys, KnownKeys known) {
        var values = ALL.values(known);
        values.put("agreements", keys);
        return values;
    }

    /** The values that every statement with this scope takes, the keys checked. */
    Map<String, Object> values(KnownKeys known) {
        Map<String, Object> values = new HashMap<>(place.values(known));
        values.put("agreements", KnownKeys.keys("filter.agreement", agreement, Agreement.class));
        values.put("kinds", kind == null ? null : kind.stream().map(Enum::name).toList());
        values.put("activeOn", activeOn);
        values.put("validFromGte", validFrom.gte());
        values.put("validFromLte", validFrom.lte());
        values.put("validToGte", validTo.gte());
        values.put("validToLte", validTo.lte());
        return values;
    }
}
