package se.samverkansgraf.importer.graph;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkansgraf.importer.graph.References.Reference;

/**
 * What a writer has to know of the shared nodes.
 *
 * @param references everything that a fact may point at
 * @param municipalityNames names by code
 */
record SharedNodes(Set<Reference> references, Map<String, String> municipalityNames) {

    static SharedNodes of(GraphTransaction graph) {
        var names = graph.run("write/municipality-names", Map.of()).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("code").asString(), row -> row.get("name")
                        .asString()));
        return new SharedNodes(References.known(graph.run("write/known-references", Map.of())), names);
    }
}
