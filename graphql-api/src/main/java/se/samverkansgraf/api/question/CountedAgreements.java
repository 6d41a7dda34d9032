package se.samverkansgraf.api.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementKind;

/** Which agreements count in a comparison: of which kinds, all where null, and valid at some time of which period. */
record CountedAgreements(@Nullable List<AgreementKind> kind, PeriodInput period) {

    /** The values that every statement of a comparison takes. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("kinds", Constants.names(kind));
        values.put("from", period.from());
        values.put("to", period.to());
        return values;
    }
}
