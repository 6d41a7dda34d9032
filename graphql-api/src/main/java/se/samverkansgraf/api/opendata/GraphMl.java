package se.samverkansgraf.api.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.samverkansgraf.model.graph.GraphModel;
import se.samverkansgraf.model.graph.NodeLabel;
import se.samverkansgraf.model.graph.Property;
import se.samverkansgraf.model.graph.PropertyType;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphML (graphml.graphdrawing.org). It knows no lists and no dates: lists are JSON arrays in a string, days and
 * moments are as ISO 8601 writes them. Signs that XML cannot hold are replaced by U+FFFD.
 */
final class GraphMl implements GraphWriting {

    private static final String NODE = "node";
    private static final String EDGE = "edge";
    private static final String LABEL = "label";
    private static final String STRING = "string";
    private static final char REPLACEMENT = '\uFFFD';
    private static final JsonMapper JSON = new JsonMapper();

    private final XMLStreamWriter xml;

    GraphMl(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            declare(NODE, Arrays.stream(NodeLabel.values()).flatMap(each -> each.properties().stream()));
            declare(EDGE, GraphModel.relationships().stream().flatMap(each -> each.properties().stream()));
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void node(GraphElements.Node node) throws IOException {
        try {
            xml.writeStartElement(NODE);
            xml.writeAttribute("id", node.id());
            write(NODE, node.label(), node.properties());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void link(GraphElements.Link link) throws IOException {
        try {
            xml.writeStartElement(EDGE);
            xml.writeAttribute("source", link.from());
            xml.writeAttribute("target", link.to());
            write(EDGE, link.type(), link.properties());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void declare(String element, Stream<Property> properties) throws XMLStreamException {
        Map<String, String> types = new TreeMap<>();
        types.put(LABEL, STRING);
        properties.forEach(each -> types.merge(each.name(), typeName(each.type()), GraphMl::fittingBoth));
        for (Map.Entry<String, String> each : types.entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", element + "-" + each.getKey());
            xml.writeAttribute("for", element);
            xml.writeAttribute("attr.name", each.getKey());
            xml.writeAttribute("attr.type", each.getValue());
        }
    }

    /** GraphML's readers know one type for a name: what is a number here and a word there is a word everywhere. */
    private static String fittingBoth(String one, String other) {
        return one.equals(other) ? one : STRING;
    }

    private static String typeName(PropertyType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case INTEGER -> "long";
            case FLOAT -> "double";
            default -> STRING;
        };
    }

    private void write(String element, String label, Map<String, Object> properties) throws XMLStreamException {
        data(element, LABEL, label);
        for (Map.Entry<String, Object> each : new TreeMap<>(properties).entrySet()) {
            data(element, each.getKey(), each.getValue());
        }
        xml.writeEndElement();
    }

    private void data(String element, String name, Object value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", element + "-" + name);
        xml.writeCharacters(writable(text(value)));
        xml.writeEndElement();
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> many) {
            return JSON.writeValueAsString(many);
        }
        return value instanceof Temporal moment ? GraphElements.written(moment) : value.toString();
    }

    private static String writable(String text) {
        StringBuilder written = new StringBuilder(text);
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            boolean space = sign == '\t' || sign == '\n' || sign == '\r';
            if (sign < ' ' && !space || sign == '\uFFFE' || sign == '\uFFFF') {
                written.setCharAt(i, REPLACEMENT);
            }
        }
        return written.toString();
    }
}
