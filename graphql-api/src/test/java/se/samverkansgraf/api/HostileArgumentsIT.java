package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Hostile texts in every argument of every question that takes a text, inputs' fields included: found in the schema, so
 * that none is forgotten.
 */
@ExtendWith(RunningApi.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileArgumentsIT {

    private static final List<String> HOSTILE = List.of(
            "",
            "'}) MATCH (n) DETACH DELETE n //",
            "\" OR 1=1 --",
            "$asked",
            "*:* OR text:/.*/",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "\u0000\u001f\ud83d\ude08",
            "x".repeat(10_000));

    /** What a question wants besides the argument that is tried, as it stands in a document. */
    private static final Map<String, String> WANTED = Map.ofEntries(
            Map.entry("peers", "{by: COUNTRY}"),
            Map.entry("municipality", "\"1082\""),
            Map.entry("of", "\"1082\""),
            Map.entry("code", "\"1082\""),
            Map.entry("slug", "\"narkotika\""),
            Map.entry("text", "\"trygghet\""),
            Map.entry("id", "\"Agreement:0\""),
            Map.entry("agreement", "\"Agreement:0\""),
            Map.entry("by", "KIND"));

    /** Texts that are looked for, where anything may be written. */
    private static final Set<String> WORDS =
            Set.of("search.text", "filter.text", "filter.name", "filter.label", "filter.unit");

    /** Which version of the data is current is read to tell it. */
    private static final String DATASET_CHANGED = "DATASET_CHANGED";

    private static final Set<String> REFUSED_UNREAD =
            Set.of("INVALID_ARGUMENT", "VALIDATION", "LIMIT_EXCEEDED", "SYNTAX");

    private RunningApi api;

    @BeforeAll
    void start(RunningApi running) {
        api = running;
    }

    /**
     * An argument that takes text.
     *
     * @param field the field of Query
     * @param path the argument, and the input's field where it is one
     * @param wanted the arguments without which the field cannot be asked
     */
    record Place(String field, List<String> path, List<String> wanted) {

        String document(String type) {
            String value = path.size() == 1 ? "$x" : "{%s: $x%s}".formatted(path.get(1), needed());
            String others = wanted.stream()
                    .filter(name -> !name.equals(path.get(0)))
                    .map(name -> ", " + name + ": " + WANTED.get(name))
                    .collect(Collectors.joining());
            return "query($x: %s) { %s(%s: %s%s) { __typename } }".formatted(type, field, path.get(0), value, others);
        }

        private String needed() {
            return path.get(0).equals("peers") ? ", by: LIST" : path.get(0).equals("at") ? ", start: 0, end: 1" : "";
        }

        boolean takesWords() {
            return WORDS.contains(field + "." + String.join(".", path)) || WORDS.contains(String.join(".", path));
        }

        @Override
        public String toString() {
            return field + "(" + String.join(".", path) + ")";
        }
    }

    record Case(Place place, String type) {

        @Override
        public String toString() {
            return place + ": " + type;
        }
    }

    List<Case> cases() {
        var schema = api.ask("""
                { __schema {
                    queryType { fields { name args { name defaultValue type { ...T } } } }
                    types { name inputFields { name type { ...T } } } } }
                fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
                """).get("__schema");
        Map<String, JsonNode> inputs = new HashMap<>();
        schema.get("types").forEach(type -> {
            if (!type.get("inputFields").isNull()) {
                inputs.put(type.get("name").asString(), type.get("inputFields"));
            }
        });
        List<Case> cases = new ArrayList<>();
        schema.at("/queryType/fields").forEach(field -> cases.addAll(casesOf(field, inputs)));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void breakNothingFindNothingAndReadNothing(Case tried) {
        String document = tried.place().document(tried.type());
        for (String text : HOSTILE) {
            int before = api.statementsRun();
            int allBefore = api.allStatementsRun();
            Object value = tried.type().startsWith("[") ? List.of(text) : text;
            var answer = api.answer(document, Map.of("x", value));

            if (tried.place().takesWords()) {
                assertThat(codeOf(answer)).as("%s -> %s", text, answer).isIn("", "INVALID_ARGUMENT");
            } else {
                assertThat(isRefusedOrEmpty(answer))
                        .as("%s -> %s", text, answer)
                        .isTrue();
                assertThat(api.statementsRun()).as(text).isEqualTo(before);
                assertThat(REFUSED_UNREAD.contains(codeOf(answer)) ? api.allStatementsRun() : allBefore)
                        .as("%s -> %s", text, answer)
                        .isEqualTo(allBefore);
            }
            assertThat(answer.toString()).doesNotContain("Exception", "se.samverkansgraf", "org.neo4j");
        }
    }

    @Test
    void areTriedInEveryQuestionThatTakesText() {
        assertThat(cases()).hasSizeGreaterThan(150).anyMatch(each -> each.place()
                .takesWords());
    }

    private static boolean isRefusedOrEmpty(JsonNode answer) {
        return REFUSED_UNREAD.contains(codeOf(answer))
                || codeOf(answer).equals(DATASET_CHANGED)
                || answer.path("data").valueStream().allMatch(JsonNode::isNull);
    }

    private static String codeOf(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }

    private static List<Case> casesOf(JsonNode field, Map<String, JsonNode> inputs) {
        var wanted = field.get("args")
                .valueStream()
                .filter(each -> each.at("/type/kind").asString().equals("NON_NULL")
                        && each.get("defaultValue").isNull())
                .map(each -> each.get("name").asString())
                .toList();
        List<Case> cases = new ArrayList<>();
        for (JsonNode argument : field.get("args")) {
            String name = argument.get("name").asString();
            var inner = inputs.getOrDefault(innermost(argument.get("type")), MissingNode.getInstance());
            Stream.concat(
                            Stream.of(new Case(new Place(name(field), List.of(name), wanted), type(argument))),
                            inner.valueStream()
                                    .map(each -> new Case(
                                            new Place(name(field), List.of(name, name(each)), wanted), type(each))))
                    .filter(each -> each.type().matches("\\[?(String|ID|Date)!?]?!?"))
                    .forEach(cases::add);
        }
        return cases;
    }

    private static String name(JsonNode node) {
        return node.get("name").asString();
    }

    private static String type(JsonNode of) {
        return spelled(of.get("type"));
    }

    private static String spelled(JsonNode type) {
        return switch (type.get("kind").asString()) {
            case "NON_NULL" -> spelled(type.get("ofType")) + "!";
            case "LIST" -> "[" + spelled(type.get("ofType")) + "]";
            default -> name(type);
        };
    }

    private static String innermost(JsonNode type) {
        return type.hasNonNull("ofType") ? innermost(type.get("ofType")) : name(type);
    }
}
