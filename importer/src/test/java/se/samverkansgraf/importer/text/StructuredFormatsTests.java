package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What only the formats with a structure of their own can say. */
class StructuredFormatsTests {

    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    @Test
    void keepsTheMainPartOfAWebPage() {
        assertThat(html("""
                <header><h1>Kil – medborgarlöften</h1><nav>Meny</nav></header>
                <div class="cookie-banner">Vi använder kakor.</div>
                <main><p>Polisen ska <b>besöka</b>
                   skolorna i hela kommunen och träffa elever, lärare och vårdnadshavare vid minst fyra tillfällen
                   om året. Kommunen ska hålla fritidsgårdarna öppna längre på helgerna och se till att fler vuxna
                   rör sig ute kvällstid.</p><p>Sidan uppdaterad 3 maj</p></main>
                <footer>Kontakta oss</footer>""")).isEqualTo("""
                H1 Kil – medborgarlöften
                P Polisen ska besöka skolorna i hela kommunen och träffa elever, lärare och vårdnadshavare vid minst fyra tillfällen om året. Kommunen ska hålla fritidsgårdarna öppna längre på helgerna och se till att fler vuxna rör sig ute kvällstid.
                """);
    }

    @Test
    void readsNestedListsOfAWebPage() {
        assertThat(html("<ol start=3><li>Trafik<ul><li>mopeder</li></ul></li><li><p>Våld</p><p>Mer</p></li></ol>"))
                .isEqualTo("""
                L [3.] Trafik
                L1 [•] mopeder
                L [4.] Våld
                P Mer
                """);
    }

    @Test
    void readsTablesOfAWebPageWithSpansAndLayoutTables() {
        assertThat(html("""
                <table><tr><td><table><tr><th>Vad</th><th>Vem</th></tr>
                <tr><td rowspan=2>SSPF</td><td>Skolan</td></tr><tr><td>Polisen</td></tr></table></td></tr></table>
                <table><tr><td>Ensam ruta</td></tr></table>""")).isEqualTo("""
                C! 0:0,0 Vad
                C! 0:0,1 Vem
                C 0:1,0 SSPF
                C 0:1,1 Skolan
                C 0:2,1 Polisen
                P Ensam ruta
                """);
    }

    @Test
    void readsWebPagesInWindows1252() {
        byte[] page = "<html><head><meta charset=iso-8859-1></head><body><p>Löftet – gäller</p></body></html>"
                .getBytes(Charset.forName("windows-1252"));
        TextReading reading = Texts.read(page);
        assertThat(reading.text()).isNotNull().satisfies(text -> assertThat(text.text())
                .isEqualTo("Löftet – gäller"));
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void countsTheNumbersThatWordShows() throws IOException {
        String numbering = """
                <w:numbering %s><w:abstractNum w:abstractNumId='0'>
                <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%%1.'/></w:lvl>
                <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%%1.%%2'/></w:lvl>
                <w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uF0B7'/></w:lvl></w:abstractNum>
                <w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num></w:numbering>""".formatted(WORD);
        String body = item(0, "Trygghet")
                + item(1, "Centrum")
                + item(1, "Skolor")
                + item(2, "fler vuxna")
                + item(0, "Trafik")
                + item(1, "Mopeder");
        assertThat(docx(body, Map.of("word/numbering.xml", numbering))).isEqualTo("""
                L [1.] Trygghet
                L1 [1.1] Centrum
                L1 [1.2] Skolor
                L2 [•] fler vuxna
                L [2.] Trafik
                L1 [2.1] Mopeder
                """);
    }

    @Test
    void leavesOutWhatWordDoesNotShow() throws IOException {
        assertThat(docx("""
                <w:p><w:r><w:t>Polisen </w:t></w:r><w:del><w:r><w:delText>bör</w:delText></w:r></w:del>\
                <w:ins><w:r><w:t>ska</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>flyttat</w:t></w:r></w:moveFrom>\
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\
                <w:r><w:noBreakHyphen/><w:t>ja</w:t></w:r></w:p>
                <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klicka här</w:t></w:r></w:p>\
                </w:sdtContent></w:sdt>
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>I rutan</w:t></w:r></w:p>\
                </w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>I rutan</w:t></w:r></w:p></mc:Fallback>\
                </mc:AlternateContent></w:r><w:r><w:t>Bredvid</w:t></w:r></w:p>""", Map.of())).isEqualTo("""
                P Polisen ska-ja
                P Bredvid
                P I rutan
                """);
    }

    @Test
    void findsHeadingsByStyleOutlineAndBoldType() throws IOException {
        String styles = """
                <w:styles %s><w:style w:type='paragraph' w:styleId='R2'><w:name w:val='heading 2'/></w:style>
                <w:style w:type='paragraph' w:styleId='Egen'><w:name w:val='Egen'/><w:basedOn w:val='R2'/></w:style>
                <w:style w:type='paragraph' w:styleId='I1'><w:name w:val='toc 1'/></w:style></w:styles>""".formatted(WORD);
        assertThat(docx("""
                <w:p><w:pPr><w:pStyle w:val='I1'/></w:pPr><w:r><w:t>Syfte 3</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val='Egen'/></w:pPr><w:r><w:t>Syfte</w:t></w:r></w:p>
                <w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>Mål</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Åtgärder</w:t></w:r></w:p>
                <w:p><w:r><w:t>Löpande text.</w:t></w:r></w:p>""", Map.of("word/styles.xml", styles))).isEqualTo("""
                H2 Syfte
                H1 Mål
                H! Åtgärder
                P Löpande text.
                """);
    }

    @Test
    void readsCellsOfADocxWithSeveralParagraphsAndSpans() throws IOException {
        assertThat(docx(
                        "<w:tbl><w:tr>" + cell("", "Vad") + cell("", "Vem") + cell("", "När") + "</w:tr><w:tr>"
                                + cell("<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>", "SSPF", "- skolan")
                                + cell("", "2024") + "</w:tr></w:tbl>",
                        Map.of()))
                .isEqualTo("""
                C 0:0,0 Vad
                C 0:0,1 Vem
                C 0:0,2 När
                C 0:1,0 SSPF
                C [-] 0:1,0 skolan
                C 0:1,2 2024
                """);
    }

    @Test
    void readsRtfWithCodePagesUnicodeAndSkippedGroups() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}{\\info{\\title T}}"
                + "{\\header Dnr\\par}\\pard L\\'f6ftet \\u8211?g\\u228\\'3fller {\\v dolt }{\\b fet}\\par"
                + "\\pard{\\pntext\\'b7\\tab}punkt{\\footnote Fotnot}\\par}";
        assertThat(Texts.blocks(Texts.of(rtf.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("""
                P Löftet –gäller fet
                L [•] punkt
                P Fotnot
                """);
    }

    private static String html(String body) {
        return Texts.blocks(Texts.of("<!doctype html><html><body>" + body + "</body></html>"));
    }

    private static String item(int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='5'/></w:numPr></w:pPr>".formatted(level)
                + "<w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String... paragraphs) {
        return "<w:tc>" + properties + "<w:p><w:r><w:t>" + String.join("</w:t></w:r></w:p><w:p><w:r><w:t>", paragraphs)
                + "</w:t></w:r></w:p></w:tc>";
    }

    private static String docx(String body, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document %s><w:body>%s</w:body></w:document>"
                    .formatted(WORD, body)
                    .getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Texts.blocks(Texts.of(bytes.toByteArray()));
    }
}
