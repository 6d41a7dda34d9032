package se.samverkansgraf.importer.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkansgraf.model.rule.ReadingRule;

/**
 * What a rule says, to be shown to people.
 *
 * @param id the rule's id
 * @param place the file and the line it stands on, {@code lexicon/methods.yaml:12}
 * @param says what stands in it by key, its examples left out
 * @param examples texts with the part marked that the rule reads
 * @param counterExamples texts in which it reads nothing
 */
public record RuleText(
        String id,
        String place,
        Map<String, List<String>> says,
        List<MarkedText> examples,
        List<String> counterExamples) {

    public RuleText {
        says = Collections.unmodifiableMap(new LinkedHashMap<>(says));
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** The same as the graph keeps it: what all sorts of rules have in common, by their meaning. */
    public ReadingRule kept() {
        var about = said("about");
        return new ReadingRule(
                id,
                place,
                about.isEmpty() ? null : about.get(0),
                said("yields", "makes", "labels-of"),
                said("phrases", "words", "labels", "forms", "triggers"),
                examples.stream().map(MarkedText::marked).toList(),
                counterExamples);
    }

    private List<String> said(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> says.getOrDefault(key, List.of()).stream())
                .toList();
    }
}
