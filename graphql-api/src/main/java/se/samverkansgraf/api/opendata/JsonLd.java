package se.samverkansgraf.api.opendata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD 1.1 (W3C Recommendation 16 July 2020). A relationship is a property of the node it begins at; one with
 * properties of its own is besides a node of type {@code Link}, so that wording and rule are not lost.
 */
final class JsonLd implements GraphWriting {

    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final JsonMapper JSON = new JsonMapper();

    /** Lists that belong together, place by place; the order of the others says nothing. */
    private static final List<String> IN_ORDER = List.of("wordings", "wordingPlaces");

    private final OutputStream out;
    private boolean begun;

    /**
     * A writer.
     *
     * @param names what every URI begins with
     */
    JsonLd(OutputStream out, URI names) throws IOException {
        this.out = new BufferedOutputStream(out);
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@base", names.toString());
        context.put("@vocab", names + "schema/");
        context.put("from", Map.of(TYPE, ID));
        context.put("to", Map.of(TYPE, ID));
        IN_ORDER.forEach(name -> context.put(name, Map.of("@container", "@list")));
        print("{\"@context\":" + JSON.writeValueAsString(context) + ",\n\"@graph\":[\n");
    }

    @Override
    public void node(GraphElements.Node node) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(ID, node.id());
        object.put(TYPE, node.label());
        put(node.properties(), object);
        print(object);
    }

    @Override
    public void link(GraphElements.Link link) throws IOException {
        print(Map.of(ID, link.from(), link.type(), Map.of(ID, link.to())));
        if (!link.properties().isEmpty()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put(TYPE, "Link");
            object.put("from", link.from());
            object.put("relationship", link.type());
            object.put("to", link.to());
            put(link.properties(), object);
            print(object);
        }
    }

    @Override
    public void end() throws IOException {
        print("\n]}\n");
        out.flush();
    }

    private static void put(Map<String, Object> properties, Map<String, Object> object) {
        new TreeMap<>(properties).forEach((name, value) -> object.put(name, value(value)));
    }

    private static Object value(Object value) {
        if (value instanceof Temporal moment) {
            String type = value instanceof LocalDate ? "date" : "dateTime";
            return Map.of("@value", GraphElements.written(moment), TYPE, "http://www.w3.org/2001/XMLSchema#" + type);
        }
        return value;
    }

    private void print(Map<String, Object> object) throws IOException {
        print(begun ? ",\n" : "");
        begun = true;
        out.write(JSON.writeValueAsBytes(object));
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
