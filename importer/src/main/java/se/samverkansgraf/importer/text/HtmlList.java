package se.samverkansgraf.importer.text;

import org.jsoup.nodes.Element;

/** Numbers the items of one list of a web page as a browser shows them. */
final class HtmlList {

    private static final String BULLET = "•";

    private final boolean ordered;
    private final NumberFormat format;
    private int number;

    HtmlList(Element list) {
        ordered = list.normalName().equals("ol");
        number = start(list.attr("start"), 1);
        format = switch (list.attr("type")) {
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            default -> NumberFormat.DECIMAL;
        };
    }

    /** The sign of the next item. */
    String next(Element item) {
        if (!ordered) {
            return BULLET;
        }
        number = start(item.attr("value"), number);
        return format.of(number++) + '.';
    }

    private static int start(String value, int otherwise) {
        boolean number = !value.isEmpty() && value.length() < 7 && value.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(value) : otherwise;
    }
}
