package se.samverkansgraf.api.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Municipality;

/**
 * What a column of a matrix is made of.
 *
 * @param key its code, slug or year
 * @param label what it is called
 * @param only its municipality, where it is a municipality
 * @param members the municipalities that count in it
 * @param period when their agreements are to be valid
 */
record MatrixLane(
        String key, String label, @Nullable Municipality only, List<Municipality> members, PeriodInput period) {

    /** The values that the statement takes for it. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("key", key);
        values.put("municipalities", members.stream().map(Municipality::code).toList());
        values.put("from", period.from());
        values.put("to", period.to());
        return values;
    }
}
