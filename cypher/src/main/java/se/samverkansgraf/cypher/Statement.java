package se.samverkansgraf.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Query;

/**
 * A named statement.
 *
 * @param name its folder and file name without ending, such as {@code write/commitments}
 * @param purpose what it does, from its header
 * @param text the Cypher without its header
 * @param parameters what it takes
 * @param columns what its rows hold, in order; empty for a statement without rows
 */
public record Statement(
        String name, String purpose, String text, List<Declaration> parameters, List<Declaration> columns) {

    public Statement {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * The statement with its values, ready for the driver.
     *
     * @param values one for each declared parameter, by name
     * @throws IllegalArgumentException if a parameter lacks a value, a value has no parameter, or is of another type
     */
    public Query with(Map<String, ?> values) {
        var faults = new ArrayList<String>();
        parameters.forEach(parameter -> check(parameter, values, faults));
        values.keySet().stream()
                .filter(name ->
                        parameters.stream().noneMatch(each -> each.name().equals(name)))
                .forEach(name -> faults.add("has no parameter " + name));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("statement " + this.name + " " + String.join(", ", faults));
        }
        @SuppressWarnings("unchecked") // the driver only reads it
        var parameterValues = (Map<String, Object>) values;
        return new Query(text, parameterValues);
    }

    private static void check(Declaration parameter, Map<String, ?> values, List<String> faults) {
        var value = values.get(parameter.name());
        if (value == null) {
            if (parameter.presence() == Declaration.Presence.ALWAYS || !values.containsKey(parameter.name())) {
                faults.add("wants a value for " + parameter.name());
            }
        } else if (!parameter.type().accepts(value)) {
            faults.add("wants %s as %s, has %s"
                    .formatted(
                            parameter.name(),
                            parameter.type().spelling(),
                            value.getClass().getSimpleName()));
        }
    }
}
