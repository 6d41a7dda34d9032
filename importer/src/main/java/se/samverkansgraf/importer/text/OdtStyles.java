package se.samverkansgraf.importer.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.text.Emphasis.Stress;

/** The styles of an ODT: which make letters stand out, which lists are numbered and how. */
final class OdtStyles implements XmlParts.Handler {

    private static final String BULLET = "•";
    private static final int MOST_LEVELS = 10;

    /** How one level of a list is marked. */
    record Level(NumberFormat format, String prefix, String suffix, String bullet, int shown, int start) {

        /** The sign of an item, given the counts of all levels down to this one. */
        String sign(int[] counts, int depth) {
            if (format == NumberFormat.BULLET) {
                return bullet;
            }
            StringBuilder number = new StringBuilder();
            for (int level = Math.max(0, depth - shown + 1); level <= depth; level++) {
                number.append(number.isEmpty() ? "" : ".").append(format.of(Math.max(1, counts[level])));
            }
            return (prefix + number + suffix).strip();
        }
    }

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Stress> stresses = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private String style = "";
    private String list = "";

    /** Reads the styles of the parts given; later ones add to earlier ones. */
    static OdtStyles of(byte @Nullable []... parts) throws XMLStreamException {
        OdtStyles styles = new OdtStyles();
        for (byte[] part : parts) {
            XmlParts.read(part, styles);
        }
        return styles;
    }

    @Override
    public void open(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "style" -> {
                style = XmlParts.attribute(element, "name");
                parents.put(style, XmlParts.attribute(element, "parent-style-name"));
                listOf.put(style, XmlParts.attribute(element, "list-style-name"));
            }
            case "text-properties" -> readStress(element);
            case "list-style", "outline-style" -> list = XmlParts.attribute(element, "name");
            case "list-level-style-bullet" -> readLevel(element, NumberFormat.BULLET);
            case "list-level-style-number", "outline-level-style" ->
                readLevel(element, format(XmlParts.attribute(element, "num-format")));
            default -> {
                // The rest of a style does not bear on the text.
            }
        }
    }

    @Override
    public void close(XMLStreamReader element) {
        if (element.getLocalName().equals("style")) {
            style = "";
        }
    }

    Stress stress(String name) {
        Set<String> seen = new HashSet<>();
        for (String at = name; parents.containsKey(at) && seen.add(at); at = parents.get(at)) {
            Stress stress = stresses.get(at);
            if (stress != null) {
                return stress;
            }
        }
        return Stress.NONE;
    }

    /** The list style that a paragraph's style brings with it, or an empty text. */
    String listOf(String name) {
        Set<String> seen = new HashSet<>();
        for (String at = name; parents.containsKey(at) && seen.add(at); at = parents.get(at)) {
            String found = listOf.getOrDefault(at, "");
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** True where the style, or one it builds on, is a list of contents'. */
    boolean isContents(String name) {
        Set<String> seen = new HashSet<>();
        for (String at = name; !at.isEmpty() && seen.add(at); at = parents.getOrDefault(at, "")) {
            if (at.toLowerCase(Locale.ROOT).startsWith("contents")) {
                return true;
            }
        }
        return false;
    }

    /** How a level of a list is marked, from 0; a bullet where nothing says. */
    Level level(String listName, int depth) {
        Level unknown = new Level(NumberFormat.BULLET, "", "", BULLET, 1, 1);
        return lists.getOrDefault(listName, Map.of()).getOrDefault(depth, unknown);
    }

    private void readStress(XMLStreamReader element) {
        String weight = XmlParts.attribute(element, "font-weight");
        String slant = XmlParts.attribute(element, "font-style");
        if (weight.equals("bold") || weight.length() == 3 && weight.compareTo("600") >= 0) {
            stresses.put(style, Stress.BOLD);
        } else if (slant.equals("italic")) {
            stresses.put(style, Stress.ITALIC);
        } else if (weight.equals("normal")) {
            stresses.put(style, Stress.NONE);
        }
    }

    private void readLevel(XMLStreamReader element, NumberFormat format) {
        int depth = Math.min(MOST_LEVELS, XmlParts.number(element, "level", 1)) - 1;
        String bullet = XmlParts.attribute(element, "bullet-char");
        boolean shown = !bullet.isEmpty() && bullet.charAt(0) < '\uE000';
        lists.computeIfAbsent(list, key -> new HashMap<>())
                .put(
                        depth,
                        new Level(
                                format,
                                XmlParts.attribute(element, "num-prefix"),
                                XmlParts.attribute(element, "num-suffix"),
                                shown ? bullet : BULLET,
                                XmlParts.number(element, "display-levels", 1),
                                XmlParts.number(element, "start-value", 1)));
    }

    private static NumberFormat format(String name) {
        return switch (name) {
            case "1" -> NumberFormat.DECIMAL;
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            default -> NumberFormat.NONE;
        };
    }
}
