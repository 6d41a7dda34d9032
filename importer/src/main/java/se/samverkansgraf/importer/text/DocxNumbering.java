package se.samverkansgraf.importer.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbered and bulleted lists of a DOCX: writes the sign that Word shows before each item. */
final class DocxNumbering implements XmlParts.Handler {

    private static final int LEVELS = 9;
    private static final String BULLET = "•";

    /** How one level of a list is numbered. */
    private static final class Level {
        private int start = 1;
        private NumberFormat format = NumberFormat.DECIMAL;
        private String text = "";
        private String style = "";
    }

    private final Map<Integer, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<Integer, Integer> listOfNumber = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private int list = -1;
    private int number = -1;
    private int override = -1;
    private Level level = new Level();

    static DocxNumbering of(byte @Nullable [] part) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        XmlParts.read(part, numbering);
        return numbering;
    }

    @Override
    public void open(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "abstractNum" -> list = XmlParts.number(element, "abstractNumId", -1);
            case "num" -> number = XmlParts.number(element, "numId", -1);
            case "abstractNumId" -> listOfNumber.put(number, XmlParts.number(element, "val", -1));
            case "lvlOverride" -> override = XmlParts.number(element, "ilvl", 0);
            case "startOverride" ->
                restarts.computeIfAbsent(number, key -> new HashMap<>())
                        .put(override, XmlParts.number(element, "val", 1));
            case "lvl" -> beginLevel(element);
            case "start" -> level.start = XmlParts.number(element, "val", 1);
            case "numFmt" -> level.format = format(XmlParts.attribute(element, "val"));
            case "lvlText" -> level.text = XmlParts.attribute(element, "val");
            case "pStyle" -> level.style = XmlParts.attribute(element, "val");
            default -> {
                // Indentation and fonts do not bear on the sign.
            }
        }
    }

    @Override
    public void close(XMLStreamReader element) {
        if (element.getLocalName().equals("lvlOverride")) {
            override = -1;
        }
    }

    /** The level that a numbered style belongs to, from 0. */
    int levelOf(int numId, String style) {
        Map<Integer, Level> levels = levels(numId);
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue().style.equals(style))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Counts an item and gives its sign, such as "2.1" or "•"; empty where Word shows none. */
    String next(int numId, int ilvl) {
        Level found = levels(numId).get(ilvl);
        Integer shared = listOfNumber.get(numId);
        if (found == null || shared == null || ilvl >= LEVELS) {
            return shared == null ? "" : BULLET;
        }
        int[] counts = counters.computeIfAbsent(shared, key -> new int[LEVELS]);
        if (begun.add(numId)) {
            restarts.getOrDefault(numId, Map.of()).forEach((at, start) -> counts[Math.min(at, LEVELS - 1)] = 0);
        }
        counts[ilvl] = counts[ilvl] == 0 ? start(numId, ilvl, found) : counts[ilvl] + 1;
        for (int deeper = ilvl + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        if (found.format == NumberFormat.BULLET) {
            return found.text.isEmpty() || isPrivate(found.text.charAt(0)) ? BULLET : found.text.strip();
        }
        return found.format == NumberFormat.NONE ? "" : written(numId, found.text, counts);
    }

    private String written(int numId, String pattern, int[] counts) {
        StringBuilder sign = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            int place = at + 1 < pattern.length() ? pattern.charAt(at + 1) - '1' : -1;
            if (letter == '%' && place >= 0 && place < LEVELS) {
                Level level = levels(numId).getOrDefault(place, new Level());
                sign.append(level.format.of(counts[place] == 0 ? level.start : counts[place]));
                at++;
            } else {
                sign.append(letter);
            }
        }
        return sign.toString().strip();
    }

    private int start(int numId, int ilvl, Level found) {
        return restarts.getOrDefault(numId, Map.of()).getOrDefault(ilvl, found.start);
    }

    private Map<Integer, Level> levels(int numId) {
        return lists.getOrDefault(listOfNumber.getOrDefault(numId, -1), Map.of());
    }

    private void beginLevel(XMLStreamReader element) {
        level = new Level();
        if (override < 0) {
            lists.computeIfAbsent(list, key -> new HashMap<>()).put(XmlParts.number(element, "ilvl", 0), level);
        }
    }

    private static boolean isPrivate(char sign) {
        return sign >= '\uE000' && sign <= '\uF8FF' || sign == 'o';
    }

    private static NumberFormat format(String name) {
        return switch (name) {
            case "bullet" -> NumberFormat.BULLET;
            case "none" -> NumberFormat.NONE;
            case "decimalZero" -> NumberFormat.DECIMAL_ZERO;
            case "lowerLetter" -> NumberFormat.LOWER_LETTER;
            case "upperLetter" -> NumberFormat.UPPER_LETTER;
            case "lowerRoman" -> NumberFormat.LOWER_ROMAN;
            case "upperRoman" -> NumberFormat.UPPER_ROMAN;
            default -> NumberFormat.DECIMAL;
        };
    }
}
