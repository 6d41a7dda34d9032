package se.samverkansgraf.benchmarks.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.ObjectMapper;

/**
 * A request that asks for more than anybody is answered.
 *
 * @param name what it does
 * @param body what is sent
 */
public record Attack(String name, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = "agreements(first: 100) { edges { node { commitments(first: 100) { totalCount } } } }";

    /** One of each kind. */
    public static List<Attack> all() {
        return List.of(
                document("depth", "{ focusArea(slug: \"narkotika\") { " + "broader { ".repeat(40) + "slug" + " }".repeat(42)),
                document("cost: pages in pages", "{ " + PAGE + " }"),
                document("cost: fragments that double", "{ ...F0 } " + doubling(30)),
                document("aliases, 1,000 of them", "{ " + repeated("a%d: dataset { agreements } ", 1_000) + "}"),
                document("aliases, 31 of them", "{ " + repeated("a%d: dataset { agreements } ", 31) + "}"),
                document("directives", "{ dataset { " + repeated("documents @include(if: true) ", 300) + "} }"),
                document("directives nobody knows", "{ dataset { documents " + "@a".repeat(900) + " } }"),
                document("tokens", "{ dataset { " + "documents ".repeat(20_000) + "} }"),
                document("page size", "{ agreements(first: 101) { totalCount } }"),
                document("introspection, nested", "{ __schema { types " + nestedTypes(20) + " } }"),
                document("introspection, repeated", "{ " + repeated("i%d: __schema { types { name } } ", 20) + "}"),
                document("fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
                document("lists in lists", "{ agreements(filter: {kind: " + "[".repeat(900) + "]".repeat(900) + "}) { totalCount } }"),
                variables("20 MB of variables", Map.of("x", "x".repeat(20_000_000))),
                variables("100,000 values in variables", Map.of("x", "1".repeat(50_000).chars().boxed().toList())),
                new Attack("a batch", "[" + "{\"query\": \"{ dataset { agreements } }\"},".repeat(99) + "{\"query\": \"{ __typename }\"}]"),
                search("a text of 3,000 wildcards", "a*".repeat(1_500)),
                search("a text of 200 words", "ord ".repeat(200)),
                document("an unknown code in Cypher", "{ municipality(code: \"'}) MATCH (n) DETACH DELETE n //\") { name } "
                        + "agreements(filter: {municipality: \"'}) MATCH (n) DETACH DELETE n //\"}) { totalCount } }"),
                document("a cursor of its own making", "{ commitments(after: \"eyJub25zZW5zZSI6MX0=\") { totalCount } }"));
    }

    private static Attack document(String name, String document) {
        return new Attack(name, JSON.writeValueAsString(Map.of("query", document)));
    }

    private static Attack variables(String name, Map<String, ?> variables) {
        return new Attack(
                name, JSON.writeValueAsString(Map.of("query", "{ dataset { agreements } }", "variables", variables)));
    }

    private static Attack search(String name, String text) {
        return new Attack(name, JSON.writeValueAsString(Map.of(
                "query", "query($x: String!) { search(text: $x) { totalCount } }", "variables", Map.of("x", text))));
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
