package se.samverkansgraf.api.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement, or a map inside one, read by name and type. A value that is missing or of another type means
 * that statement and reader disagree, which is a fault of the program: {@link IllegalStateException}.
 */
public final class Row {

    private final Map<String, Object> values;

    private Row(Map<String, Object> values) {
        this.values = values;
    }

    /** The row that holds these values, which stay the caller's. */
    public static Row of(Map<String, Object> values) {
        return new Row(values);
    }

    public String text(String name) {
        return required(name, String.class);
    }

    public @Nullable String textIfKnown(String name) {
        return optional(name, String.class);
    }

    public int number(String name) {
        return Math.toIntExact(required(name, Number.class).longValue());
    }

    public @Nullable Integer numberIfKnown(String name) {
        var number = optional(name, Number.class);
        return number == null ? null : Math.toIntExact(number.longValue());
    }

    public double decimal(String name) {
        return required(name, Number.class).doubleValue();
    }

    public @Nullable Double decimalIfKnown(String name) {
        var number = optional(name, Number.class);
        return number == null ? null : number.doubleValue();
    }

    public boolean flag(String name) {
        return required(name, Boolean.class);
    }

    public @Nullable LocalDate dateIfKnown(String name) {
        return optional(name, LocalDate.class);
    }

    public @Nullable OffsetDateTime momentIfKnown(String name) {
        var moment = optional(name, ZonedDateTime.class);
        return moment == null ? null : moment.toOffsetDateTime();
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    public <E extends Enum<E>> @Nullable E constantIfKnown(String name, Class<E> type) {
        var written = textIfKnown(name);
        return written == null ? null : Enum.valueOf(type, written);
    }

    /** True where the name holds a value. */
    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** The map of that name. */
    @SuppressWarnings("unchecked") // a map of the driver has text keys
    public Row row(String name) {
        return new Row(required(name, Map.class));
    }

    /** The values of the map of that name, as the driver gives them. */
    @SuppressWarnings("unchecked") // a map of the driver has text keys
    public Map<String, Object> fields(String name) {
        return required(name, Map.class);
    }

    /** The maps of that name, each read by {@code reader}; none where the statement was not asked for them. */
    public <T> List<T> rows(String name, Function<Row, T> reader) {
        @SuppressWarnings("unchecked") // a list of maps, by the statement's header
        var maps = (List<Map<String, Object>>) optional(name, List.class);
        return maps == null
                ? List.of()
                : maps.stream().map(map -> reader.apply(new Row(map))).toList();
    }

    /** The texts of that name; none where there is no list. */
    public List<String> texts(String name) {
        @SuppressWarnings("unchecked") // a list of texts, by the statement's header
        var texts = (List<String>) optional(name, List.class);
        return texts == null ? List.of() : texts;
    }

    private <T> T required(String name, Class<T> type) {
        var value = optional(name, type);
        if (value == null) {
            throw new IllegalStateException("a row lacks %s; it has %s".formatted(name, values.keySet()));
        }
        return value;
    }

    private <T> @Nullable T optional(String name, Class<T> type) {
        var value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException(
                    "%s is a %s, not a %s".formatted(name, value.getClass().getSimpleName(), type.getSimpleName()));
        }
        return type.cast(value);
    }
}
