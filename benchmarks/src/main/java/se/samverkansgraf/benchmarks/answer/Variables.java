package se.samverkansgraf.benchmarks.answer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What operations are asked about: ids and places in long lists, as the country that is asked has them. */
public final class Variables {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Variables() {}

    /** What this country gives. */
    public static Variables of(AskedApi api) {
        var variables = new Variables();
        variables.values.put(
                "agreement",
                api.ask(
                                "{ agreements(first: 1, orderBy: VALID_FROM_DESC, filter: {county: \"10\","
                                        + " kind: ACTION_PLAN}) { nodes { id } } }",
                                Map.of())
                        .at("/agreements/nodes/0/id")
                        .asString());
        variables.values.put("against", null);
        variables.values.put(
                "id",
                api.ask("{ commitments(first: 1, filter: {county: \"10\"}) { nodes { id } } }", Map.of())
                        .at("/commitments/nodes/0/id")
                        .asString());
        variables.values.put(
                "priority",
                api.ask("{ agreements(first: 1, filter: {county: \"10\"}) { nodes { priorities { id } } } }", Map.of())
                        .at("/agreements/nodes/0/priorities/0/id")
                        .asString());
        variables.values.put("at", place(api));
        variables.values.put("afterByTitle", farDown(api, "agreements", "TITLE_ASC"));
        variables.values.put("afterByAgreement", farDown(api, "commitments", "AGREEMENT_ASC"));
        variables.values.put("afterByStrength", farDown(api, "commitments", "STRENGTH_DESC"));
        variables.values.put("afterByDay", farDown(api, "commitments", "VALID_FROM_DESC"));
        variables.values.put("afterById", farDown(api, "commitments", "ID_ASC"));
        return variables;
    }

    private static Map<String, Object> place(AskedApi api) {
        var evidence = api.ask(
                        "{ commitments(first: 1, filter: {county: \"10\"}) { nodes {"
                                + " evidence { start end document { id } } } } }",
                        Map.of())
                .at("/commitments/nodes/0/evidence/0");
        return Map.of(
                "document", evidence.at("/document/id").asString(),
                "start", evidence.get("start").asInt(),
                "end", evidence.get("end").asInt());
    }

    private static String farDown(AskedApi api, String list, String order) {
        return api.ask("{ %s(last: 100, orderBy: %s) { pageInfo { startCursor } } }".formatted(list, order), Map.of())
                .at("/" + list + "/pageInfo/startCursor")
                .asString();
    }

    /** What an operation takes of them. */
    public Map<String, @Nullable Object> of(Operation operation) {
        Map<String, @Nullable Object> taken = new HashMap<>(values);
        taken.keySet().removeIf(name -> !operation.text().contains("$" + name + ":"));
        return taken;
    }
}
