package se.samverkansgraf.api.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enum constants as the graph holds them. */
final class Constants {

    private Constants() {}

    /** Their names, or null where none are given. */
    static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
        return constants == null ? null : constants.stream().map(Enum::name).toList();
    }
}
