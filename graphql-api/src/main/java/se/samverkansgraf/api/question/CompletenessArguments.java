package se.samverkansgraf.api.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.AgreementElement;
import se.samverkansgraf.api.response.Coverage;
import se.samverkansgraf.api.response.Method;

/** What completeness is asked for with. */
record CompletenessArguments(
        @Nullable AgreementFilter filter,
        @Nullable List<AgreementElement> element,
        @Nullable List<Coverage> coverage,
        CompletenessOrder orderBy) {

    private static final List<AgreementElement> EVERY = Arrays.asList(AgreementElement.values());
    private static final List<Coverage> LACKING = List.of(Coverage.ABSENT, Coverage.UNKNOWN);

    /** What the vocabulary and the rules call a situation picture, and an analysis of causes. */
    private static final String SITUATION_PICTURE = "lagesbild";

    private static final String SITUATION_HEADING = "heading-situation";
    private static final String CAUSE_ANALYSIS = "orsaksanalys";

    /** The values that the statement takes besides those of the page, the keys checked. */
    Map<String, Object> values(KnownKeys known) {
        Map<String, Object> values = new HashMap<>((filter == null ? AgreementFilter.ALL : filter).values(known));
        values.put("every", Constants.names(EVERY));
        values.put("elements", Constants.names(element == null ? EVERY : element));
        values.put("coverage", Constants.names(coverage == null && element != null ? LACKING : coverage));
        values.put("situationMethods", known.conceptsWithin("element", List.of(SITUATION_PICTURE), Method.class));
        values.put("situationRule", SITUATION_HEADING);
        values.put("causeMethods", known.conceptsWithin("element", List.of(CAUSE_ANALYSIS), Method.class));
        return values;
    }
}
