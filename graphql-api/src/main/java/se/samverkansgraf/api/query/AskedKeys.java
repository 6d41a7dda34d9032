package se.samverkansgraf.api.query;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkansgraf.cypher.Statement;

/**
 * Holds what is asked against what a statement uses. Statements take everything in one map, {@code $asked}: the
 * database keeps a plan for each combination of parameter types, null and a list's rough length included, so that
 * separate parameters would have nearly every new filter planned anew (0.5 s for the largest statement).
 */
final class AskedKeys {

    static final String PARAMETER = "asked";
    private static final String USE = "$" + PARAMETER + ".";

    private final Map<String, Set<String>> byStatement = new ConcurrentHashMap<>();

    /**
     * Checks that exactly the keys are given that the statement uses.
     *
     * @throws IllegalArgumentException if one is missing or too many
     */
    void check(Statement statement, Map<String, ?> asked) {
        var used = byStatement.computeIfAbsent(statement.name(), name -> usedIn(statement.text()));
        if (!used.equals(asked.keySet())) {
            throw new IllegalArgumentException("statement %s uses %s, is asked for %s"
                    .formatted(statement.name(), used, new TreeSet<>(asked.keySet())));
        }
    }

    static Set<String> usedIn(String text) {
        Set<String> used = new TreeSet<>();
        for (int at = text.indexOf(USE); at >= 0; at = text.indexOf(USE, at + 1)) {
            int start = at + USE.length();
            int end = start;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            used.add(text.substring(start, end));
        }
        return used;
    }
}
