package se.samverkansgraf.importer.text;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML parts of zipped documents: without entities of any kind, whatever the document asks for. */
final class XmlParts {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 2_000;

    /** Receives the elements and letters of a part in order. */
    interface Handler {

        void open(XMLStreamReader element);

        void close(XMLStreamReader element);

        /** Takes letters between elements. */
        default void letters(String letters) {}
    }

    private XmlParts() {}

    /**
     * Reads a part from beginning to end.
     *
     * @param part its bytes; null, a part that the document lacks, gives no events
     * @throws XMLStreamException if it is not well-formed, declares a document type or is nested too deep
     */
    static void read(byte @Nullable [] part, Handler handler) throws XMLStreamException {
        if (part == null) {
            return;
        }
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                handler.open(reader);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                handler.close(reader);
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                handler.letters(reader.getText());
            }
            if (event == XMLStreamReader.DTD || depth > DEEPEST) {
                throw new XMLStreamException("the part declares entities or is nested too deep");
            }
        }
    }

    /** The value of an attribute by its local name, or an empty text. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The number in an attribute, or {@code otherwise} where it holds none. */
    static int number(XMLStreamReader element, String name, int otherwise) {
        String value = attribute(element, name);
        boolean number = !value.isEmpty() && value.length() < 9 && value.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(value) : otherwise;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
