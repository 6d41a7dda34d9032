package se.samverkansgraf.api.export;

import java.util.stream.Collectors;

/** Nothing of that name can be taken away. */
final class UnknownTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownTable(String name, Tables tables) {
        super("There is no table %s; there are %s."
                .formatted(name, tables.all().stream().map(Table::name).collect(Collectors.joining(", "))));
    }
}
