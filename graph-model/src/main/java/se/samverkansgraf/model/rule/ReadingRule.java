package se.samverkansgraf.model.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is told: enough to judge what it read, not enough to apply it.
 *
 * @param id kebab-case, unique among all rules; evidence and issues carry it
 * @param place the file and the line it stands on, {@code lexicon/methods.yaml:12}; a vocabulary file for a label
 * @param about what it looks for, in words, or null where {@code yields} says it
 * @param yields what a reading means, in the words of the stage; none where the stage itself decides
 * @param wordings the words it looks for; none where it looks for a form
 * @param examples two or more texts, what the rule reads in them between « and »
 * @param counterExamples one or more texts in which it reads nothing
 */
public record ReadingRule(
        String id,
        String place,
        @Nullable String about,
        List<String> yields,
        List<String> wordings,
        List<String> examples,
        List<String> counterExamples) {

    public ReadingRule {
        yields = List.copyOf(yields);
        wordings = List.copyOf(wordings);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }
}
