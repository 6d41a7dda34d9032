package se.samverkansgraf.api.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing of that name, or in that format, can be taken away. */
final class UnknownTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownTable(String message) {
        super(message);
    }

    /** There is no table of this name. */
    static UnknownTable named(String name, Tables tables) {
        return new UnknownTable("There is no table %s; there are %s."
                .formatted(name, tables.all().stream().map(Table::name).collect(Collectors.joining(", "))));
    }

    /** There is no such format; it is empty where the address has none. */
    static UnknownTable inFormat(String extension) {
        String formats =
                Stream.of(TableFormat.values()).map(TableFormat::extension).collect(Collectors.joining(", "));
        return new UnknownTable(
                extension.isEmpty()
                        ? "The address ends with no format; there are %s.".formatted(formats)
                        : "There is no format %s; there are %s.".formatted(extension, formats));
    }
}
