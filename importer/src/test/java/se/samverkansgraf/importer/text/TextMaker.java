package se.samverkansgraf.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lays pieces out as plain text, wrapped at a width. */
final class TextMaker {

    private static final int COLUMN = 40;

    private TextMaker() {}

    static byte[] make(List<Piece> pieces, int width) {
        StringBuilder text = new StringBuilder();
        Piece before = null;
        for (Piece piece : pieces) {
            boolean sameList = piece instanceof Piece.Item && before instanceof Piece.Item;
            text.append(before == null || sameList ? "" : "\n").append(lines(piece, width));
            before = piece;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(Piece piece, int width) {
        if (piece instanceof Piece.Heading heading) {
            String number = heading.number().isEmpty() ? "" : heading.number() + " ";
            return wrapped(number + heading.words(), "", "", width);
        }
        if (piece instanceof Piece.Item item) {
            String indent = " ".repeat(1 + 3 * item.depth());
            return wrapped(item.words(), indent + item.sign() + " ", indent + "  ", width);
        }
        if (piece instanceof Piece.Table table) {
            return String.join(
                            "\n",
                            table.rows().stream()
                                    .map(row -> String.join("\t", row))
                                    .toList()) + "\n";
        }
        if (piece instanceof Piece.Columns columns) {
            return String.join(
                            "\n",
                            columns.lines().stream().map(TextMaker::padded).toList()) + "\n";
        }
        return wrapped(((Piece.Text) piece).words(), "", "", width);
    }

    private static String padded(List<String> entries) {
        StringBuilder line = new StringBuilder();
        for (String entry : entries) {
            line.append(" ".repeat(line.isEmpty() ? 0 : Math.max(4, COLUMN - line.length() % COLUMN)))
                    .append(entry);
        }
        return line.toString();
    }

    private static String wrapped(String words, String first, String next, int width) {
        StringBuilder text = new StringBuilder(first);
        int length = first.length();
        boolean begins = true;
        for (String word : words.split(" ", -1)) {
            if (!begins && length + 1 + word.length() > width) {
                text.append('\n').append(next);
                length = next.length();
                begins = true;
            }
            text.append(begins ? "" : " ").append(word);
            length += word.length() + (begins ? 0 : 1);
            begins = false;
        }
        return text.append('\n').toString();
    }
}
