package se.samverkansgraf.model.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Signatory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Covers the names of people who sign, letter by letter, so that offsets stay true. */
public final class NameCover {

    private static final String COVER = "▮";

    private final List<String> names;

    private NameCover(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** A cover for the names that a document's signatories bear; for none where names are shown. */
    public static NameCover of(DocumentFacts facts, SignatoryNames names) {
        return new NameCover(names == SignatoryNames.HIDDEN ? signatories(facts) : List.of());
    }

    /** Longest first, so that no name is covered in part by another that it contains. */
    private static List<String> signatories(DocumentFacts facts) {
        return facts.agreements().stream()
                .flatMap(agreement -> agreement.header().signatories().stream())
                .map(Signatory::name)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Covers every text of a JSON tree. */
    void cover(ObjectNode node) {
        for (Map.Entry<String, JsonNode> property : List.copyOf(node.properties())) {
            if (property.getKey().equals("signatories")) {
                property.getValue().forEach(signatory -> ((ObjectNode) signatory).putNull("name"));
            }
            node.set(property.getKey(), covered(property.getValue()));
        }
    }

    private JsonNode covered(JsonNode node) {
        if (node instanceof ObjectNode object) {
            cover(object);
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, covered(array.get(i)));
            }
        } else if (node.isString()) {
            return StringNode.valueOf(covered(node.stringValue()));
        }
        return node;
    }

    /** The text with the names covered. */
    public String covered(String text) {
        String result = text;
        for (String name : names) {
            result = result.replace(name, COVER.repeat(name.length()));
        }
        return result;
    }
}
