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
record TableDescription(
        String name, List<String> addresses, List<ArgumentDescription> arguments, List<ColumnDescription> columns) {

    TableDescription {
        addresses = List.copyOf(addresses);
        arguments = List.copyOf(arguments);
        columns = List.copyOf(columns);
    }

    /**
     * What an address may say.
     *
     * @param name as the address has it
     * @param type the type of a value, by its name in the schema
     * @param repeatable whether it may be given several times, each for one more value
     * @param description what the schema says of it
     */
    record ArgumentDescription(String name, String type, boolean repeatable, String description) {

        private static final ArgumentDescription DIALECT = new ArgumentDescription(
                Arguments.DIALECT,
                "String",
                false,
                "How CSV is written: `standard` (commas, decimal points), or `excel-sv` as Excel in Swedish opens it.");

        private static ArgumentDescription of(Argument argument) {
            return new ArgumentDescription(
                    argument.name(), argument.type().getName(), argument.many(), argument.description());
        }
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
    static TableDescription of(Table table, List<Argument> arguments) {
        return new TableDescription(
                table.name(),
                Stream.of(TableFormat.values())
                        .map(each -> "/export/%s.%s".formatted(table.name(), each.extension()))
                        .toList(),
                Stream.concat(arguments.stream().map(ArgumentDescription::of), Stream.of(ArgumentDescription.DIALECT))
                        .toList(),
                table.columns().stream()
                        .map(each -> new ColumnDescription(
                                each.name(), each.type().name().toLowerCase(Locale.ROOT), each.sv(), each.en()))
                        .toList());
    }
}
