package se.samverkansgraf.importer.evaluate;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a poor reading out of a reference: drops, doubles, rewords and exchanges what it says, by chance. */
final class Perturbation {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Lists whose entries never are objects. */
    private static final Set<String> BARE = Set.of("parties", "unsure");

    private final Random chance;

    Perturbation(long seed) {
        this.chance = new Random(seed);
    }

    String of(String annotation) {
        JsonNode root = MAPPER.readTree(annotation);
        change("", root);
        return root.toString();
    }

    private void change(String name, JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                change(name, array.get(i));
                change(array, i, BARE.contains(name));
            }
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property :
                    object.properties().stream().toList()) {
                change(property.getKey(), property.getValue());
                change(object, property.getKey(), property.getValue());
            }
        }
    }

    private void change(ArrayNode array, int i, boolean bare) {
        JsonNode entry = array.get(i);
        boolean isConcept = entry.isString() && !bare;
        int drawn = chance.nextInt(20);
        if (drawn < 3) {
            array.remove(i);
        } else if (drawn == 3) {
            array.add(entry.deepCopy());
        } else if (drawn == 4 && isConcept) {
            array.set(i, MAPPER.createObjectNode().put("id", entry.asString()));
        } else if (drawn == 5 && isConcept) {
            array.set(i, MAPPER.createObjectNode().put("id", "new:" + entry.asString()));
        } else if (drawn == 6 && isConcept) {
            array.set(i, MAPPER.createObjectNode().put("id", entry.asString() + "x"));
        }
    }

    private void change(ObjectNode object, String name, JsonNode value) {
        if (value.isString() && chance.nextInt(4) == 0) {
            object.put(name, reworded(value.asString()));
        } else if (value.isNumber() && chance.nextInt(4) == 0) {
            object.put(name, value.asDouble() + 0.5);
        } else if (!value.isArray() && chance.nextInt(20) == 0) {
            object.putNull(name);
        }
        if (name.equals("quote") && object.path(name).isNull()) {
            object.set(name, value);
        }
    }

    private String reworded(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            int drawn = chance.nextInt(6);
            words.append(drawn == 0 ? "" : drawn == 1 ? "Å_ö-" + word + "½ " : word + " ");
        }
        return words.toString();
    }
}
