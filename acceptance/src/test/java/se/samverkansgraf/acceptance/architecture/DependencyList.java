package se.samverkansgraf.acceptance.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The positive dependency list: what each package may use beyond the Java library and itself.
 *
 * <p>Read from lines {@code package | what it may use, by prefix | because}. A package that is not listed may use
 * nothing; so a new package fails the build until somebody says what it is for.
 */
final class DependencyList {

    private static final String OURS = "se.samverkansgraf";
    private static final List<String> ALWAYS = List.of("java.", "javax.", "org.jspecify.");

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(List<String> allowed, String because) {}

    DependencyList(List<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|");
            if (cells.length != 3) {
                throw new IllegalArgumentException("wants package | may use | because: " + line);
            }
            List<String> allowed = Arrays.stream(cells[1].split(","))
                    .map(String::strip)
                    .filter(prefix -> !prefix.isEmpty())
                    .toList();
            entries.put(OURS + "." + cells[0].strip(), new Entry(allowed, cells[2].strip()));
        }
    }

    /** Every use that no line allows, as sentences; empty where the code keeps the list. */
    List<String> violations(JavaClasses classes) {
        TreeSet<String> violations = new TreeSet<>();
        for (JavaClass origin : classes) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!target.isEmpty() && !isAllowed(origin.getPackageName(), target)) {
                    violations.add(sentence(origin, dependency.getTargetClass()));
                }
            }
        }
        return List.copyOf(violations);
    }

    /** Listed packages that no class lives in: a list that has outlived its code. */
    List<String> unused(JavaClasses classes) {
        List<String> unused = new ArrayList<>(entries.keySet());
        classes.forEach(each -> unused.remove(each.getPackageName()));
        return unused;
    }

    private boolean isAllowed(String origin, String target) {
        if (origin.equals(target) || ALWAYS.stream().anyMatch((target + ".")::startsWith)) {
            return true;
        }
        Entry entry = entries.get(origin);
        return entry != null
                && entry.allowed().stream().map(DependencyList::full).anyMatch(prefix -> (target + ".")
                        .startsWith(prefix + "."));
    }

    private static String full(String prefix) {
        return prefix.startsWith(":") ? OURS + "." + prefix.substring(1) : prefix;
    }

    private String sentence(JavaClass origin, JavaClass target) {
        Entry entry = entries.get(origin.getPackageName());
        String because = entry == null ? "its package is not in the list" : entry.because();
        return "%s uses %s, because: %s".formatted(origin.getFullName(), target.getFullName(), because);
    }
}
