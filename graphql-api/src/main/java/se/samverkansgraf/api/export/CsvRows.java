package se.samverkansgraf.api.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV after RFC 4180 in UTF-8. In the dialect for Excel a cell that Excel would take for a formula begins with an
 * apostrophe: a document could otherwise make the reader's Excel calculate.
 */
final class CsvRows implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvDialect dialect;
    private final CSVPrinter printer;

    CsvRows(OutputStream out, CsvDialect dialect, List<Column> columns) throws IOException {
        this.dialect = dialect;
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (dialect == CsvDialect.EXCEL_SV) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter()).get();
        printer = new CSVPrinter(writer, format);
        printer.printRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(List<@Nullable Object> values) throws IOException {
        for (Object value : values) {
            printer.print(cell(value));
        }
        printer.println();
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> many) {
            return guarded(many.stream().map(this::cell).collect(Collectors.joining("; ")));
        }
        return value instanceof Number number ? written(number) : guarded(value.toString());
    }

    private String written(Number number) {
        String text = Numbers.plain(number);
        return dialect == CsvDialect.EXCEL_SV ? text.replace('.', ',') : text;
    }

    private String guarded(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula && dialect == CsvDialect.EXCEL_SV ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
