package se.samverkansgraf.api.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a client may know of a table before it asks.
 *
 * @param name as the address has it
 * @param addresses one for each format
 * @param arguments what the address may say after the question mark
 * @param columns in order
 */
record TableDescription(String name, List<String> addresses, List<String> arguments, List<ColumnDescription> columns) {

    TableDescription {
        addresses = List.copyOf(addresses);
        arguments = List.copyOf(arguments);
        columns = List.copyOf(columns);
    }

    /**
     * What a column is.
     *
     * @param name its name
     * @param type text, integer, number, date, boolean, list or count
     * @param sv what it means, in Swedish
     * @param en what it means, in English
     */
    record ColumnDescription(String name, String type, String sv, String en) {}

    /** The description of a table that takes these arguments. */
    static TableDescription of(Table table, List<String> arguments) {
        return new TableDescription(
                table.name(),
                Stream.of(TableFormat.values())
                        .map(each -> "/export/%s.%s".formatted(table.name(), each.extension()))
                        .toList(),
                arguments,
                table.columns().stream()
                        .map(each -> new ColumnDescription(
                                each.name(), each.type().name().toLowerCase(Locale.ROOT), each.sv(), each.en()))
                        .toList());
    }
}
