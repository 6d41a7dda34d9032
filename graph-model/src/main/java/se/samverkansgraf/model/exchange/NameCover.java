package se.samverkansgraf.model.exchange;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Covers people's names in every text of a JSON tree, letter by letter, so that offsets stay true. */
final class NameCover {

    private static final String COVER = "▮";

    private final List<String> names;

    NameCover(List<String> names) {
        this.names = List.copyOf(names);
    }

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

    private String covered(String text) {
        String result = text;
        for (String name : names) {
            result = result.replace(name, COVER.repeat(name.length()));
        }
        return result;
    }
}
