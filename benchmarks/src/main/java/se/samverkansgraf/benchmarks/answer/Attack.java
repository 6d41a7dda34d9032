package se.samverkansgraf.benchmarks.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/**
 * A request that asks for more than anybody is answered.
 *
 * @param name what it does
 * @param body what is sent
 */
public record Attack(String name, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE =
            "agreements(first: 100) { nodes { commitments(first: 100) { nodes { text } } } }";
    private static final String CIRCLE = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }";
    private static final String DATASET = "{ dataset { agreements } }";
    private static final String SEARCH = "query($x: String!) { search(text: $x) { totalCount } }";
    private static final String MUNICIPALITY =
            "query($x: [String!]) { agreements(filter: {municipality: $x}) { totalCount } }";
    private static final String CURSOR = "query($x: String) { commitments(after: $x) { totalCount } }";

    /** One of each kind. */
    public static List<Attack> all() {
        return Stream.of(bySize(), byShape(), byValues()).flatMap(List::stream).toList();
    }

    private static List<Attack> bySize() {
        String dataset = "a%d: dataset { agreements } ";
        return List.of(
                document(
                        "depth of 40",
                        "{ focusArea(slug: \"vald\") { " + "broader { ".repeat(40) + "slug" + " }".repeat(42)),
                document("pages in pages", "{ " + PAGE + " }"),
                document("1,000 aliases", "{ " + repeated(dataset, 1_000) + "}"),
                document("31 aliases", "{ " + repeated(dataset, 31) + "}"),
                document("300 directives", "{ dataset { " + repeated("documents @include(if: true) ", 300) + "} }"),
                document("20,000 tokens", "{ dataset { " + "documents ".repeat(20_000) + "} }"),
                document(
                        "a number of 200,000 digits",
                        "{ agreements(first: " + "9".repeat(200_000) + ") { totalCount } }"),
                document("a name of 200,000 letters", "{ " + "a".repeat(200_000) + " }"),
                document(
                        "a text of 200,000 letters",
                        "{ search(text: \"" + "a".repeat(200_000) + "\") { totalCount } }"),
                document("1,900 unknown fields", "{ " + repeated("n%d ", 1_900) + "}"),
                document("a page of 101", "{ agreements(first: 101) { totalCount } }"));
    }

    private static List<Attack> byShape() {
        return List.of(
                document("fragments that double 30 times", "{ ...F0 } " + doubling(30)),
                document("fragments in a circle", CIRCLE),
                document("900 unknown directives", "{ dataset { documents " + "@a".repeat(900) + " } }"),
                document("introspection 20 deep", "{ __schema { types " + nestedTypes(20) + " } }"),
                document("introspection 20 times", "{ " + repeated("i%d: __schema { types { name } } ", 20) + "}"),
                document(
                        "lists in lists",
                        "{ agreements(filter: {kind: " + "[".repeat(900) + "]".repeat(900) + "}) { id } }"),
                document(
                        "fields that overlap 1,900 times", "{ dataset { " + "documents ".repeat(1_900) + "nothing } }"),
                document(
                        "100 fragments that overlap",
                        "{ " + repeated("...F%d ", 100) + "nothing } "
                                + repeated("fragment F%d on Query { dataset { documents agreements } } ", 100)),
                document("380 operations of one name", repeated("query A { __typename } ", 380)),
                document("480 unknown variables", "query(" + repeated("$a%d: Int ", 480) + ") { __typename }"),
                new Attack("JSON 40,000 deep", "{\"variables\": " + "[".repeat(40_000) + "]".repeat(40_000) + "}"),
                new Attack("a batch of 100", "[" + "{\"query\": \"{ __typename }\"},".repeat(99) + "{}]"));
    }

    private static List<Attack> byValues() {
        String cypher = "'}) MATCH (n) DETACH DELETE n //";
        return List.of(
                variables("20 MB of variables", DATASET, Map.of("x", "x".repeat(20_000_000))),
                variables("50,000 values", DATASET, Map.of("x", Collections.nCopies(50_000, 1))),
                variables("a text of 3,000 letters and wildcards", SEARCH, Map.of("x", "a*".repeat(1_500))),
                variables("a text of 40 words", SEARCH, Map.of("x", "ord ".repeat(40))),
                variables("Cypher for a code", MUNICIPALITY, Map.of("x", cypher)),
                variables("Cypher for an id", "query($x: ID!) { node(id: $x) { id } }", Map.of("x", cypher)),
                variables("a made-up cursor", CURSOR, Map.of("x", "eyJub25zZW5zZSI6MX0=")));
    }

    private static Attack document(String name, String document) {
        return new Attack(name, JSON.writeValueAsString(Map.of("query", document)));
    }

    private static Attack variables(String name, String document, Map<String, ?> variables) {
        return new Attack(name, JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    private static String doubling(int levels) {
        return repeated("fragment F%1$d on Query { ...F%2$d ... on Query { ...F%2$d } } ", levels)
                + "fragment F%d on Query { agreements(first: 100) { nodes { id } } }".formatted(levels);
    }

    private static String nestedTypes(int levels) {
        return "{ fields { type ".repeat(levels) + "{ name }" + " } }".repeat(levels);
    }

    private static String repeated(String part, int times) {
        return IntStream.range(0, times)
                .mapToObj(each -> part.formatted(each, each + 1))
                .collect(Collectors.joining());
    }
}
