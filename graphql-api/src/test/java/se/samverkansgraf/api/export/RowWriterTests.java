package se.samverkansgraf.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowWriterTests {

    private static final List<Column> COLUMNS = List.of(
            new Column("text", ColumnType.TEXT, List.of("text"), "Orden", "The words"),
            new Column("value", ColumnType.NUMBER, List.of("value"), "Talet", "The number"),
            new Column("day", ColumnType.DATE, List.of("day"), "Dagen", "The day"),
            new Column("labels", ColumnType.LIST, List.of("labels"), "Namn", "Labels"));

    private static final List<@Nullable Object> FULL =
            List.of("Å, \"ä\"\noch ö", -0.5, "2024-02-29", List.of("ett", "två"));
    private static final List<@Nullable Object> EMPTY = Arrays.asList("=1+1", null, null, List.of());

    @Test
    void writesCsvAsRfc4180Says() throws IOException {
        assertThat(text(TableFormat.CSV, CsvDialect.STANDARD))
                .isEqualTo("text,value,day,labels\r\n"
                        + "\"Å, \"\"ä\"\"\noch ö\",-0.5,2024-02-29,ett; två\r\n"
                        + "=1+1,,,\r\n");
    }

    @Test
    void writesCsvThatSwedishExcelOpensAndDoesNotCalculate() throws IOException {
        assertThat(text(TableFormat.CSV, CsvDialect.EXCEL_SV))
                .isEqualTo("\uFEFFtext;value;day;labels\r\n"
                        + "\"Å, \"\"ä\"\"\noch ö\";-0,5;2024-02-29;\"ett; två\"\r\n"
                        + "'=1+1;;;\r\n");
    }

    @Test
    void writesJsonWithListsAndNulls() throws IOException {
        assertThat(text(TableFormat.JSON, CsvDialect.STANDARD)).isEqualTo("""
                [
                {"text":"Å, \\"ä\\"\\noch ö","value":-0.5,"day":"2024-02-29","labels":["ett","två"]},
                {"text":"=1+1","value":null,"day":null,"labels":[]}
                ]
                """);
        assertThat(text(TableFormat.JSONL, CsvDialect.STANDARD)).hasLineCount(2).doesNotContain("[\n");
    }

    @Test
    void writesNothingButFramesWhereThereAreNoRows() throws IOException {
        var json = new ByteArrayOutputStream();
        TableFormat.JSON.writer(json, "rows", COLUMNS, CsvDialect.STANDARD).close();
        var lines = new ByteArrayOutputStream();
        TableFormat.JSONL.writer(lines, "rows", COLUMNS, CsvDialect.STANDARD).close();

        assertThat(json.toString(StandardCharsets.UTF_8)).isEqualToIgnoringWhitespace("[]");
        assertThat(lines.size()).isZero();
    }

    @Test
    void writesWorkbookWithNumbersDaysAndTheColumnsMeanings() throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes(TableFormat.XLSX, CsvDialect.STANDARD)))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(3)).isEqualTo("labels");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Å, \"ä\"\noch ö");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("-0.5"));
            assertThat(rows.get(1).getCellAsDate(2).orElseThrow()).hasToString("2024-02-29T00:00");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("=1+1");
            var meanings = workbook.getSheet(1).orElseThrow().read();
            assertThat(meanings.get(1).getCellText(2)).isEqualTo("Orden");
        }
    }

    private static String text(TableFormat format, CsvDialect dialect) throws IOException {
        return new String(bytes(format, dialect), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(TableFormat format, CsvDialect dialect) throws IOException {
        var out = new ByteArrayOutputStream();
        try (RowWriter writer = format.writer(out, "rows", COLUMNS, dialect)) {
            writer.write(FULL);
            writer.write(EMPTY);
        }
        return out.toByteArray();
    }
}
