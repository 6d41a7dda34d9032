package se.samverkansgraf.importer.rule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A regular expression, tried only where one of its triggers stands.
 *
 * @param entry the rule as its file states it
 * @param yields what a match means, in the words of the stage that reads it
 * @param triggers words of which one must stand in the same block; {@code #} stands for any digit, {@code ####} for
 *     four,
 *     {@code ¶} for a block of at most 60 letters
 * @param pattern the expression, its blocks filled in
 * @param before most letters of a match before the trigger; in longer lines the pattern is tried no further off
 * @param after most letters of a match after the trigger's first letter
 * @param written true where it is tried on the text as written, else on lower-case letters with plain dashes and quotes
 */
public record PatternRule(
        RuleEntry entry,
        List<String> yields,
        List<String> triggers,
        Pattern pattern,
        int before,
        int after,
        boolean written) {

    private static final int USUAL_BEFORE = 70;
    private static final int USUAL_AFTER = 60;

    public PatternRule {
        yields = List.copyOf(yields);
        triggers = List.copyOf(triggers);
    }

    static PatternRule of(RuleEntry entry, Blocks blocks) {
        entry.allow("yields", "triggers", "pattern", "before", "after", "written");
        List<String> triggers = entry.texts("triggers");
        if (triggers.isEmpty()) {
            entry.fault("'%s' wants triggers".formatted(entry.id()));
        }
        Pattern pattern = blocks.compile(entry, entry.text("pattern"));
        return new PatternRule(
                entry,
                entry.texts("yields"),
                triggers,
                pattern,
                entry.number("before", USUAL_BEFORE),
                entry.number("after", USUAL_AFTER),
                entry.has("written"));
    }
}
