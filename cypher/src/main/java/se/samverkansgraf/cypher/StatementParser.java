package se.samverkansgraf.cypher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one statement file, noting all that is wrong with it. */
final class StatementParser {

    private static final String COMMENT = "//";
    private static final String PARAMETER = "parameter ";
    private static final String COLUMN = "column ";

    private final StatementFile file;
    private final Consumer<StatementFault> faults;
    private final List<String> purpose = new ArrayList<>();
    private final List<Declaration> parameters = new ArrayList<>();
    private final List<Declaration> columns = new ArrayList<>();

    StatementParser(StatementFile file, Consumer<StatementFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    Statement parse(String name) {
        checkName(name);
        var lines = file.lines();
        int headerLines = (int) lines.stream()
                .takeWhile(line -> line.startsWith(COMMENT) || line.isBlank())
                .count();
        for (int i = 0; i < headerLines; i++) {
            readHeaderLine(lines.get(i), i + 1);
        }
        if (purpose.isEmpty()) {
            fault(1, "wants a header that begins with what the statement does");
        }
        var body = lines.stream()
                .skip(headerLines)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
        checkBody(body, headerLines + 1);
        return new Statement(name, String.join(" ", purpose), body, parameters, columns);
    }

    private void checkName(String name) {
        boolean plain = name.chars()
                .allMatch(letter -> letter >= 'a' && letter <= 'z'
                        || letter >= '0' && letter <= '9'
                        || letter == '-'
                        || letter == '/');
        if (!plain) {
            fault(1, "wants a name of small letters, digits and hyphens");
        }
    }

    private void readHeaderLine(String line, int number) {
        var words = line.isBlank() ? "" : line.substring(COMMENT.length()).strip();
        if (words.startsWith(PARAMETER)) {
            declare(words.substring(PARAMETER.length()), number, parameters);
        } else if (words.startsWith(COLUMN)) {
            declare(words.substring(COLUMN.length()), number, columns);
        } else if (!words.isEmpty() && parameters.isEmpty() && columns.isEmpty()) {
            purpose.add(words);
        } else if (!words.isEmpty()) {
            continueDescription(columns.isEmpty() ? parameters : columns, words);
        }
    }

    private static void continueDescription(List<Declaration> declarations, String words) {
        int last = declarations.size() - 1;
        declarations.set(last, declarations.get(last).describedFurther(words));
    }

    private void declare(String words, int number, List<Declaration> declarations) {
        int colon = words.indexOf(':');
        var name = colon < 0 ? "" : words.substring(0, colon).strip();
        if (name.isEmpty()) {
            fault(number, "wants 'name: TYPE what it means', has '%s'".formatted(words));
            return;
        }
        if (declarations.stream().anyMatch(each -> each.name().equals(name))) {
            fault(number, "declares %s twice".formatted(name));
        }
        typed(name, words.substring(colon + 1).strip(), number, declarations);
    }

    private void typed(String name, String words, int number, List<Declaration> declarations) {
        for (ValueType type : ValueType.values()) {
            var rest = after(type, words);
            if (rest != null) {
                boolean nullable = rest.startsWith("?");
                var presence = nullable ? Declaration.Presence.MAY_BE_NULL : Declaration.Presence.ALWAYS;
                var description = (nullable ? rest.substring(1) : rest).strip();
                declarations.add(new Declaration(name, type, presence, description));
                return;
            }
        }
        fault(number, "%s wants a type, has '%s'".formatted(name, words));
    }

    private static @Nullable String after(ValueType type, String words) {
        if (!words.startsWith(type.spelling())) {
            return null;
        }
        var rest = words.substring(type.spelling().length());
        return rest.isEmpty() || rest.startsWith("?") || rest.startsWith(" ") ? rest : null;
    }

    private void checkBody(String body, int firstLine) {
        if (body.isBlank()) {
            fault(firstLine, "holds no statement");
        }
        if (body.contains(";")) {
            fault(firstLine, "wants one statement without a semicolon");
        }
        Map<String, Integer> used = ParameterScan.of(body, firstLine);
        var declared = new HashSet<String>();
        parameters.forEach(parameter -> declared.add(parameter.name()));
        used.forEach((parameter, line) -> {
            if (!declared.contains(parameter)) {
                fault(line, "uses $%s, which the header does not declare".formatted(parameter));
            }
        });
        declared.stream()
                .filter(parameter -> !used.containsKey(parameter))
                .sorted()
                .forEach(parameter -> fault(1, "declares %s, which the statement does not use".formatted(parameter)));
    }

    private void fault(int line, String message) {
        faults.accept(new StatementFault(file.path(), line, message));
    }
}
