package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.model.fact.AgreementKind;

/** What similar agreements are asked for with. */
record SimilarityArguments(
        String agreement,
        @Nullable List<AgreementKind> kind,
        @Nullable LocalDate activeOn,
        boolean sameMunicipality,
        int first) {

    private static final int MOST = 100;
    private static final int EXAMPLES = 3;

    /** What the statement takes. */
    Map<String, Object> values(Selection fields) {
        if (first < 1 || first > MOST) {
            throw new InvalidArgument("first", "wants a number from 1 to %d, is %d".formatted(MOST, first));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("agreement", KnownKeys.key("agreement", agreement, Agreement.class));
        values.put("kinds", Constants.names(kind));
        values.put("activeOn", activeOn);
        values.put("sameMunicipality", sameMunicipality);
        values.put("first", first);
        values.put("examples", fields.hasAny("byWording/examples") ? EXAMPLES : 0);
        return values;
    }
}
