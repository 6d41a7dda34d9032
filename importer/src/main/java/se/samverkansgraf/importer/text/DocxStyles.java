package se.samverkansgraf.importer.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.text.Emphasis.Stress;

/** The styles of a DOCX: which are headings, which are numbered, which make letters stand out. */
final class DocxStyles implements XmlParts.Handler {

    private static final int USUAL_SIZE = 22;
    private static final double LARGER = 1.15;
    private static final int DEEPEST_HEADING = 9;

    /** What one style says; a null leaves it to the style it is based on. */
    private static final class Style {
        private String name = "";
        private String base = "";
        private @Nullable Integer outline;
        private @Nullable Integer numbering;
        private @Nullable Integer level;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Integer size;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();
    private int usualSize = USUAL_SIZE;
    private boolean inDefaults;
    private String usualParagraph = "";

    static DocxStyles of(byte @Nullable [] part) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        XmlParts.read(part, styles);
        styles.usualSize = styles.size(styles.usualParagraph, styles.usualSize);
        return styles;
    }

    @Override
    public void open(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "docDefaults" -> inDefaults = true;
            case "style" -> begin(element);
            case "name" -> current.name = XmlParts.attribute(element, "val").toLowerCase(Locale.ROOT);
            case "basedOn" -> current.base = XmlParts.attribute(element, "val");
            case "outlineLvl" -> current.outline = XmlParts.number(element, "val", DEEPEST_HEADING);
            case "numId" -> current.numbering = XmlParts.number(element, "val", 0);
            case "ilvl" -> current.level = XmlParts.number(element, "val", 0);
            case "b" -> current.bold = isOn(element);
            case "i" -> current.italic = isOn(element);
            case "sz" -> size(element);
            default -> {
                // The rest of a style does not bear on the text.
            }
        }
    }

    @Override
    public void close(XMLStreamReader element) {
        inDefaults &= !element.getLocalName().equals("docDefaults");
    }

    /** The level of the heading that a style makes, from 1, or 0. */
    int headingLevel(String style) {
        Integer outline = first(style, found -> found.outline);
        if (outline != null) {
            return outline < DEEPEST_HEADING ? outline + 1 : 0;
        }
        String named = first(style, found -> isHeadingName(found.name) ? found.name : null);
        if (named == null) {
            return 0;
        }
        char last = named.charAt(named.length() - 1);
        return Character.isDigit(last) ? last - '0' : named.equals("subtitle") ? 2 : 1;
    }

    /** True for the entries of a table of contents. */
    boolean isContents(String style) {
        return first(style, found -> found.name.startsWith("toc ") ? found : null) != null;
    }

    @Nullable Integer numbering(String style) {
        return first(style, found -> found.numbering);
    }

    @Nullable Integer level(String style) {
        return first(style, found -> found.level);
    }

    /** How a style's letters stand out; larger ones count as bold. */
    Stress stress(String style) {
        if (Boolean.TRUE.equals(first(style, found -> found.bold)) || isLarge(size(style, usualSize))) {
            return Stress.BOLD;
        }
        return Boolean.TRUE.equals(first(style, found -> found.italic)) ? Stress.ITALIC : Stress.NONE;
    }

    /** True where letters of this size, in half points, are larger than the document's usual ones. */
    boolean isLarge(int size) {
        return size > usualSize * LARGER;
    }

    static boolean isOn(XMLStreamReader element) {
        String value = XmlParts.attribute(element, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static boolean isHeadingName(String name) {
        return name.startsWith("heading ") || name.equals("title") || name.equals("subtitle");
    }

    private void begin(XMLStreamReader element) {
        current = new Style();
        String id = XmlParts.attribute(element, "styleId");
        styles.put(id, current);
        boolean usual = !XmlParts.attribute(element, "default").isEmpty() && isOn(element);
        if (usual && XmlParts.attribute(element, "type").equals("paragraph")) {
            usualParagraph = id;
        }
    }

    private void size(XMLStreamReader element) {
        int size = XmlParts.number(element, "val", USUAL_SIZE);
        if (inDefaults) {
            usualSize = size;
        } else {
            current.size = size;
        }
    }

    private int size(String style, int otherwise) {
        Integer size = first(style, found -> found.size);
        return size == null ? otherwise : size;
    }

    private <T> @Nullable T first(String style, Function<Style, @Nullable T> property) {
        Set<String> seen = new HashSet<>();
        for (String id = style; styles.containsKey(id) && seen.add(id); id = styles.get(id).base) {
            T value = property.apply(styles.get(id));
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
