package se.samverkansgraf.importer.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a batch, as the driver sends it; a value that is not known is null and is not stored. */
final class Row {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    static Row of(String name, @Nullable Object value) {
        return new Row().and(name, value);
    }

    Row and(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** The value of a name, which is known to be there. */
    String text(String name) {
        return String.valueOf(values.get(name));
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
