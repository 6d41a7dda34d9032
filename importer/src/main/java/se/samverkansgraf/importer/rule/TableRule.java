package se.samverkansgraf.importer.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samverkansgraf.model.fact.Span;

/**
 * Words and what each stands for: months and their numbers, number words and their values.
 *
 * @param entry the rule as its file states it; its examples mark a word before what it stands for
 * @param values what each word stands for, in the file's order
 */
public record TableRule(RuleEntry entry, Map<String, String> values) {

    public TableRule {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static TableRule of(RuleEntry entry) {
        entry.allow("table");
        TableRule rule = new TableRule(entry, entry.table("table"));
        for (MarkedText example : entry.examples()) {
            Span word =
                    example.spans().isEmpty() ? new Span(0, 0) : example.spans().get(0);
            String stands = example.text().substring(word.end()).strip();
            if (!stands.equals(rule.values.get(word.of(example.text())))) {
                entry.fault("'%s' does not hold the example '%s'".formatted(entry.id(), example.text()));
            }
        }
        entry.counterExamples().stream()
                .filter(rule.values::containsKey)
                .forEach(word -> entry.fault("'%s' holds the counter-example '%s'".formatted(entry.id(), word)));
        return rule;
    }
}
