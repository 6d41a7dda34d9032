package se.samverkansgraf.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lays pieces out as RTF, with list signs as word processors write them for readers without lists. */
final class RtfMaker {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2\\outlinelevel1 heading 2;}"
            + "{\\s3\\outlinelevel2 heading 3;}}{\\info{\\title Inte text}}{\\header Dnr 2024/17\\par}\n";

    private RtfMaker() {}

    static byte[] make(List<Piece> pieces) {
        StringBuilder rtf = new StringBuilder(HEAD);
        pieces.forEach(piece -> rtf.append(paragraphs(piece)));
        return rtf.append('}').toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String paragraphs(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            String number = heading.number().isEmpty() ? "" : heading.number() + " ";
            int level = heading.level();
            return "\\pard\\s%d\\outlinelevel%d ".formatted(level, level - 1) + escaped(number + heading.words())
                    + "\\par\n";
        }
        if (piece instanceof Piece.Item item) {
            return "\\pard\\ls1\\ilvl%d{\\listtext\\tab ".formatted(item.depth()) + escaped(item.sign()) + "\\tab}"
                    + escaped(item.words()) + "\\par\n";
        }
        if (piece instanceof Piece.Table table) {
            StringBuilder rows = new StringBuilder();
            for (List<String> row : table.rows()) {
                rows.append("\\trowd");
                for (int column = 1; column <= row.size(); column++) {
                    rows.append("\\cellx").append(column * 2000);
                }
                rows.append("\\pard\\intbl ");
                row.forEach(cell -> rows.append(escaped(cell)).append("\\cell "));
                rows.append("\\row\n");
            }
            return rows.append("\\pard ").toString();
        }
        if (piece instanceof Piece.Columns columns) {
            StringBuilder lines = new StringBuilder();
            columns.lines().forEach(line -> lines.append("\\pard ")
                    .append(String.join(
                            "\\tab\\tab ", line.stream().map(RtfMaker::escaped).toList()))
                    .append("\\par\n"));
            return lines.toString();
        }
        return "\\pard " + escaped(((Piece.Text) piece).words()) + "\\par\n";
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char letter : words.toCharArray()) {
            if (letter == '\\' || letter == '{' || letter == '}') {
                escaped.append('\\').append(letter);
            } else if (letter < '\u0080') {
                escaped.append(letter);
            } else if (letter <= '\u00FF') {
                escaped.append("\\'%02x".formatted((int) letter));
            } else {
                escaped.append("\\u%d?".formatted((int) letter));
            }
        }
        return escaped.toString();
    }
}
