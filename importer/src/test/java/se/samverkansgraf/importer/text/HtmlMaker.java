package se.samverkansgraf.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Lays pieces out as a municipality's web page. */
final class HtmlMaker {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="utf-8"><title>Medborgarlöfte</title>
            <style>body { font-family: sans-serif }</style></head>
            <body>
            <a class="skip-link" href="#main">Till innehållet</a>
            <header class="site-header"><form><input name="q"><button>Sök</button></form></header>
            <nav><ul><li>Trygg och säker</li><li>Kontakt</li></ul></nav>
            <div id="cookie-banner"><p>Vi använder kakor för att sidan ska fungera.</p></div>
            <main id="main">
            """;
    private static final String FOOT = """
            <p>Senast ändrad: 2024-03-01</p>
            <button>Dela sidan</button>
            </main>
            <footer><p>Hjälpte informationen dig?</p></footer>
            <script>track();</script>
            </body></html>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);
    private final Deque<String> lists = new ArrayDeque<>();

    private HtmlMaker() {}

    static byte[] make(List<Piece> pieces) {
        HtmlMaker maker = new HtmlMaker();
        pieces.forEach(maker::add);
        maker.closeLists(0);
        return maker.page.append(FOOT).toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Item item) {
            add(item);
            return;
        }
        closeLists(0);
        if (piece instanceof Piece.Heading heading) {
            String number = heading.number().isEmpty() ? "" : heading.number() + " ";
            page.append("<h%d>%s</h%1$d>\n".formatted(heading.level(), escaped(number + heading.words())));
        } else if (piece instanceof Piece.Table table) {
            page.append("<table>\n");
            table.rows().forEach(row -> page.append("<tr>")
                    .append(row.stream()
                            .map(cell -> "<td>" + escaped(cell) + "</td>")
                            .collect(Collectors.joining()))
                    .append("</tr>\n"));
            page.append("</table>\n");
        } else if (piece instanceof Piece.Columns columns) {
            page.append("<p>");
            page.append(columns.lines().stream()
                    .map(line -> line.stream().map(HtmlMaker::escaped).collect(Collectors.joining("&nbsp;".repeat(20))))
                    .collect(Collectors.joining("<br>\n")));
            page.append("</p>\n");
        } else if (piece instanceof Piece.Text text) {
            page.append("<p>").append(escaped(text.words())).append("</p>\n");
        }
    }

    private void add(Piece.Item item) {
        boolean bullet = item.sign().chars().noneMatch(Character::isLetterOrDigit);
        if (!bullet && !item.sign().matches("\\d+\\.")) {
            closeLists(0);
            page.append("<p>").append(escaped(item.sign() + " " + item.words())).append("</p>\n");
            return;
        }
        closeLists(item.depth() + 1);
        if (lists.size() > item.depth()
                && (!lists.element().equals(bullet ? "ul" : "ol") || item.sign().equals("1."))) {
            closeLists(item.depth());
        }
        while (lists.size() <= item.depth()) {
            lists.push(bullet ? "ul" : "ol");
            page.append('<').append(lists.element()).append(">\n");
        }
        String value = bullet ? "" : " value='" + item.sign().replace(".", "") + "'";
        page.append("<li")
                .append(value)
                .append('>')
                .append(escaped(item.words()))
                .append("</li>\n");
    }

    private void closeLists(int depth) {
        while (lists.size() > depth) {
            page.append("</").append(lists.pop()).append(">\n");
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
