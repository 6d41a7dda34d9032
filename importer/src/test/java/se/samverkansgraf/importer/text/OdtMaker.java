package se.samverkansgraf.importer.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lays pieces out as ODT. */
final class OdtMaker {

    private static final String MIME = "application/vnd.oasis.opendocument.text";
    private static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2\"""";
    private static final String LISTS = """
            <office:automatic-styles>
            <text:list-style style:name="LB">
            <text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
            <text:list-level-style-bullet text:level="2" text:bullet-char="•"/>
            </text:list-style>
            <text:list-style style:name="LN">
            <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
            <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/>
            </text:list-style>
            </office:automatic-styles>
            """;

    private OdtMaker() {}

    static byte[] make(List<Piece> pieces) throws IOException {
        StringBuilder body = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content ")
                .append(NAMESPACES)
                .append('>')
                .append(LISTS)
                .append("<office:body><office:text>");
        pieces.forEach(piece -> body.append(element(piece)));
        body.append("</office:text></office:body></office:document-content>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            store(zip, MIME.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(body.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String element(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            String number = heading.number().isEmpty() ? "" : heading.number() + " ";
            return "<text:h text:outline-level=\"%d\">%s</text:h>"
                    .formatted(heading.level(), escaped(number + heading.words()));
        }
        if (piece instanceof Piece.Item item) {
            return item(item);
        }
        if (piece instanceof Piece.Table table) {
            StringBuilder rows = new StringBuilder("<table:table>");
            for (List<String> row : table.rows()) {
                rows.append("<table:table-row>");
                row.forEach(cell -> rows.append("<table:table-cell><text:p>")
                        .append(escaped(cell))
                        .append("</text:p></table:table-cell>"));
                rows.append("</table:table-row>");
            }
            return rows.append("</table:table>").toString();
        }
        if (piece instanceof Piece.Columns columns) {
            StringBuilder lines = new StringBuilder();
            columns.lines().forEach(line -> lines.append("<text:p>")
                    .append(String.join(
                            "<text:tab/><text:tab/>",
                            line.stream().map(OdtMaker::escaped).toList()))
                    .append("</text:p>"));
            return lines.toString();
        }
        return "<text:p>" + escaped(((Piece.Text) piece).words()) + "</text:p>";
    }

    private static String item(Piece.Item item) {
        boolean bullet = item.sign().chars().noneMatch(Character::isLetterOrDigit);
        boolean counted = item.sign().matches("\\d+\\.");
        if (!bullet && !counted) {
            return "<text:p>" + escaped(item.sign() + " " + item.words()) + "</text:p>";
        }
        String start = counted ? " text:start-value=\"" + item.sign().replace(".", "") + "\"" : "";
        String opening = "<text:list text:style-name=\"%s\"><text:list-item>".formatted(bullet ? "LB" : "LN")
                + "<text:list><text:list-item>".repeat(item.depth());
        int last = opening.lastIndexOf('>');
        return opening.substring(0, last) + start + "><text:p>" + escaped(item.words()) + "</text:p>"
                + "</text:list-item></text:list>".repeat(item.depth() + 1);
    }

    private static void store(ZipOutputStream zip, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
