package se.samverkansgraf.model.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.ModelFaults;

/**
 * The rows of one CSV file.
 *
 * @param file which file
 * @param rows its rows; empty where the file could not be read as a table
 */
record Table(ReferenceFile file, List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    /** Reads a table; a column that is missing, a row that is too short or long is a fault. */
    static Table read(ReferenceFile file, String text, ModelFaults faults) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (String column : file.columns()) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    faults.add(file.fileName(), 1, "the column '%s' is missing".formatted(column));
                    return new Table(file, List.of());
                }
            }
            for (CSVRecord line : parser) {
                int number = Math.toIntExact(parser.getCurrentLineNumber());
                if (line.isConsistent()) {
                    rows.add(new Row(file, number, line.toMap()));
                } else {
                    faults.add(file.fileName(), number, "has %d values".formatted(line.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(file, List.copyOf(rows));
    }

    /**
     * One row.
     *
     * @param file its file
     * @param line the line it ends on, from 1
     * @param values its values by column
     */
    record Row(ReferenceFile file, int line, Map<String, String> values) {

        Row {
            values = Map.copyOf(values);
        }

        /** The value of a column that the file is known to have. */
        String get(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new IllegalArgumentException("%s has no column %s".formatted(file, column));
            }
            return value;
        }

        /** The value, or null where the column is empty. */
        @Nullable String orNull(String column) {
            String value = get(column);
            return value.isEmpty() ? null : value;
        }

        void fault(ModelFaults faults, String message) {
            faults.add(file.fileName(), line, message);
        }

        /** The value, told as a fault where it is empty. */
        String required(String column, ModelFaults faults) {
            String value = get(column);
            if (value.isBlank()) {
                fault(faults, "'%s' is empty".formatted(column));
            }
            return value;
        }

        /** The value as a number, told as a fault and 0 where it is none. */
        double number(String column, ModelFaults faults) {
            try {
                return Double.parseDouble(get(column));
            } catch (NumberFormatException e) {
                fault(faults, "'%s' is not a number: '%s'".formatted(column, get(column)));
                return 0;
            }
        }

        /** The value as a whole number, told as a fault and 0 where it is none. */
        int count(String column, ModelFaults faults) {
            try {
                return Integer.parseInt(get(column));
            } catch (NumberFormatException e) {
                fault(faults, "'%s' is not a whole number: '%s'".formatted(column, get(column)));
                return 0;
            }
        }
    }
}
