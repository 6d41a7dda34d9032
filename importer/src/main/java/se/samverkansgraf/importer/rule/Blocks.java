package se.samverkansgraf.importer.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Named parts of regular expressions. In an expression {@code {month}} stands for the part of that name, and
 * {@code {date:from}} for the part date as the group from.
 */
final class Blocks {

    private static final Pattern USE = Pattern.compile("\\{(?<name>[a-z][a-z-]*)(?::(?<group>[a-zA-Z]+))?}");

    private final Map<String, String> expressions = new HashMap<>();

    /** Adds a block; it may use those added before it. */
    void add(RuleEntry entry) {
        entry.allow("block");
        String expression = filled(entry, entry.text("block"));
        expressions.put(entry.id(), expression);
        Pattern pattern = compiled(entry, expression);
        entry.examples().forEach(example -> example.spans().forEach(span -> {
            if (!pattern.matcher(span.of(example.text())).matches()) {
                entry.fault("the block '%s' does not match '%s'".formatted(entry.id(), span.of(example.text())));
            }
        }));
        entry.counterExamples().stream()
                .filter(counter -> pattern.matcher(counter).matches())
                .forEach(counter -> entry.fault("the block '%s' matches '%s'".formatted(entry.id(), counter)));
    }

    /**
     * The expression with its blocks filled in; an expression that matches nothing, and a fault, where it is faulty.
     */
    Pattern compile(RuleEntry entry, String expression) {
        return compiled(entry, filled(entry, expression));
    }

    private static Pattern compiled(RuleEntry entry, String expression) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            entry.fault("'%s': %s".formatted(entry.id(), e.getDescription()));
            return Pattern.compile("(?!)");
        }
    }

    private String filled(RuleEntry entry, String expression) {
        Matcher use = USE.matcher(expression);
        StringBuilder filled = new StringBuilder();
        while (use.find()) {
            String block = expressions.get(use.group("name"));
            if (block == null) {
                entry.fault("'%s' uses the unknown block '%s'".formatted(entry.id(), use.group("name")));
                block = "";
            }
            String open = use.group("group") == null ? "(?:" : "(?<" + use.group("group") + ">";
            use.appendReplacement(filled, Matcher.quoteReplacement(open + block + ")"));
        }
        return use.appendTail(filled).toString();
    }
}
