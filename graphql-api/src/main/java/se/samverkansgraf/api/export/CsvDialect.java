package se.samverkansgraf.api.export;

/** How numbers and cells are set apart in CSV. */
enum CsvDialect {
    /** RFC 4180: commas, decimal points. */
    STANDARD(','),
    /** What Excel in Swedish opens by a double click: byte order mark, semicolons, decimal commas. */
    EXCEL_SV(';');

    private final char delimiter;

    CsvDialect(char delimiter) {
        this.delimiter = delimiter;
    }

    /** What stands between two cells. */
    char delimiter() {
        return delimiter;
    }
}
