package se.samverkansgraf.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The formats that tables are given in. */
enum TableFormat {
    /** Comma-separated values (RFC 4180), or what Excel in Swedish opens. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        RowWriter writer(OutputStream out, String title, List<Column> columns, CsvDialect dialect) throws IOException {
            return new CsvRows(out, dialect, columns);
        }
    },
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        RowWriter writer(OutputStream out, String title, List<Column> columns, CsvDialect dialect) {
            return new ExcelRows(out, title, columns);
        }
    },
    /** One array of objects. */
    JSON("application/json") {
        @Override
        RowWriter writer(OutputStream out, String title, List<Column> columns, CsvDialect dialect) throws IOException {
            return JsonRows.array(out, columns);
        }
    },
    /** An object a line. */
    JSONL("application/jsonl") {
        @Override
        RowWriter writer(OutputStream out, String title, List<Column> columns, CsvDialect dialect) throws IOException {
            return JsonRows.lines(out, columns);
        }
    };

    private final MediaType mediaType;

    TableFormat(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    /** The media type, with its character set where it has one. */
    MediaType mediaType() {
        return mediaType;
    }

    /** What file names in this format end with. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format whose files' names end so. */
    static Optional<TableFormat> ofExtension(String extension) {
        return Stream.of(values())
                .filter(each -> each.extension().equals(extension))
                .findFirst();
    }

    /** A writer of a table; {@code dialect} matters to CSV only. */
    abstract RowWriter writer(OutputStream out, String title, List<Column> columns, CsvDialect dialect)
            throws IOException;
}
