package se.samverkansgraf.api.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables that can be taken away: an operation each, and one list of all their columns. */
final class Tables {

    private static final CSVFormat COLUMNS =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Table> tables;

    private Tables(Map<String, Table> tables) {
        this.tables = tables;
    }

    /** Reads {@code export/columns.csv} and the operation of each table that it names. */
    static Tables load() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        try (CSVParser rows = CSVParser.parse(resource("columns.csv"), COLUMNS)) {
            rows.forEach(row -> columns.computeIfAbsent(row.get("table"), each -> new ArrayList<>())
                    .add(column(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        columns.forEach((name, each) -> tables.put(name, new Table(name, resource(name + ".graphql"), each)));
        return new Tables(tables);
    }

    /** All of them, in the order of the list of columns. */
    List<Table> all() {
        return List.copyOf(tables.values());
    }

    /** The table of that name. */
    Optional<Table> named(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    private static Column column(CSVRecord row) {
        return new Column(
                row.get("column"),
                ColumnType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                List.of(row.get("path").split("\\.")),
                row.get("sv"),
                row.get("en"));
    }

    private static String resource(String name) {
        try (InputStream stream = Tables.class.getResourceAsStream("/export/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("export/" + name + " is not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
