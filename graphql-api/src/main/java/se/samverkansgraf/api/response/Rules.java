package se.samverkansgraf.api.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** The rules that an answer names, each told once. */
final class Rules {

    private final Map<String, Rule> held = new HashMap<>();
    private final Map<String, Rule> named = new TreeMap<>();

    /** Those of a row's {@code rules}. */
    Rules(Row row) {
        row.rows("rules", Rule::of).forEach(rule -> held.put(rule.id(), rule));
    }

    /** The rule of that id; one of which only the id is known where the graph holds none. */
    Rule get(String id) {
        return named.computeIfAbsent(
                id, key -> Optional.ofNullable(held.get(key)).orElseGet(() -> Rule.unknown(key)));
    }

    /** The rule of that id, or null without one. */
    @Nullable Rule getIfAny(@Nullable String id) {
        return id == null ? null : get(id);
    }

    /** Every rule that was asked for so far, by id. */
    Collection<Rule> named() {
        return named.values();
    }
}
