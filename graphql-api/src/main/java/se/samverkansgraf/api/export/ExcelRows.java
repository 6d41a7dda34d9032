package se.samverkansgraf.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (Office Open XML): a sheet with the rows, more of them where one is full, and a sheet that tells
 * what the columns mean. Numbers are numbers and days are days.
 */
final class ExcelRows implements RowWriter {

    /** The most that a cell may hold, by Excel's specification. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int LARGEST_SHEET = 1_048_576;
    private static final int FLUSHED_AT_ONCE = 500;
    private static final String CUT = "…";
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook workbook;
    private final String title;
    private final List<Column> columns;
    private Worksheet sheet;
    private int sheets;
    private int row;

    ExcelRows(OutputStream out, String title, List<Column> columns) {
        this.workbook = new Workbook(out, "Samverkansgraf", null);
        this.title = title;
        this.columns = columns;
        this.sheet = nextSheet();
    }

    @Override
    public void write(List<@Nullable Object> values) throws IOException {
        if (row == LARGEST_SHEET) {
            sheet.finish();
            sheet = nextSheet();
        }
        for (int column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        row++;
        if (row % FLUSHED_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private Worksheet nextSheet() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        next.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            next.value(0, column, columns.get(column).name());
            next.style(0, column).bold().set();
        }
        row = 1;
        return next;
    }

    private void put(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof List<?> many) {
            sheet.value(row, column, fitting(many.stream().map(String::valueOf).collect(Collectors.joining("; "))));
        } else if (value != null && columns.get(column).type() == ColumnType.DATE) {
            sheet.value(row, column, LocalDate.parse(value.toString()));
            sheet.style(row, column).format(DAY).set();
        } else if (value != null) {
            sheet.value(row, column, fitting(value.toString()));
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        Worksheet meanings = workbook.newWorksheet("columns");
        List<String> heads = List.of("column", "type", "sv", "en");
        for (int i = 0; i < heads.size(); i++) {
            meanings.value(0, i, heads.get(i));
            meanings.style(0, i).bold().set();
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            meanings.value(i + 1, 0, column.name());
            meanings.value(i + 1, 1, column.type().name());
            meanings.value(i + 1, 2, column.sv());
            meanings.value(i + 1, 3, column.en());
        }
        meanings.finish();
        workbook.finish();
    }
}
