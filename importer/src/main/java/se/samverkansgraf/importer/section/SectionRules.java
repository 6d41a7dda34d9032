package se.samverkansgraf.importer.section;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSource;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFaults;

/** The words of {@code rules/sv/section} by which text falls into parts, checked. */
final class SectionRules {

    private static final String FOLDER = "section";
    private static final String ABBREVIATION = "abbreviation";
    private static final String HEADING_ABOUT = "heading-about";
    private static final String HEADING_AREA = "heading-area";

    private final List<RuleEntry> entries;
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> headingAbout = new HashSet<>();
    private final Set<String> headingArea = new HashSet<>();

    private SectionRules(List<RuleEntry> entries) {
        this.entries = List.copyOf(entries);
        for (RuleEntry entry : entries) {
            entry.allow("words", "about");
            List<String> words = entry.texts("words").stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
            switch (entry.id()) {
                case ABBREVIATION -> abbreviations.addAll(words);
                case HEADING_ABOUT -> headingAbout.addAll(words);
                case HEADING_AREA -> headingArea.addAll(words);
                default -> entry.fault("no rule of the section stage is known by the id '%s'".formatted(entry.id()));
            }
        }
    }

    /**
     * Reads the rules of a source.
     *
     * @throws InvalidModelException with every fault, if an entry is not as it must be
     */
    static SectionRules load(RuleSource source) {
        ModelFaults faults = new ModelFaults();
        SectionRules rules = new SectionRules(source.folder(FOLDER).read(faults));
        faults.throwIfAny();
        return rules;
    }

    List<RuleEntry> entries() {
        return entries;
    }

    /** The words that lead from a heading's own word to what it is about, lower case. */
    Set<String> headingAbout() {
        return Set.copyOf(headingAbout);
    }

    /** The words that label one area that a heading names after them, lower case. */
    Set<String> headingArea() {
        return Set.copyOf(headingArea);
    }

    /** What ends with a full stop and ends no sentence, lower case, full stop included. */
    Set<String> abbreviations() {
        return Set.copyOf(abbreviations);
    }
}
