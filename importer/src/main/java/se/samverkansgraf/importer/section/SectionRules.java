package se.samverkansgraf.importer.section;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleFolder;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFaults;

/** The words of {@code rules/sv/section} by which text falls into parts, checked. */
final class SectionRules {

    private static final String FOLDER = "section";
    private static final String ABBREVIATION = "abbreviation";

    private final List<RuleEntry> entries;
    private final Set<String> abbreviations = new HashSet<>();

    private SectionRules(List<RuleEntry> entries) {
        this.entries = List.copyOf(entries);
        for (RuleEntry entry : entries) {
            entry.allow("words", "about");
            if (entry.id().equals(ABBREVIATION)) {
                entry.texts("words").forEach(word -> abbreviations.add(word.toLowerCase(Locale.ROOT)));
            } else {
                entry.fault("no rule of the section stage is known by the id '%s'".formatted(entry.id()));
            }
        }
    }

    /**
     * Reads the rules that are packed with the program.
     *
     * @throws InvalidModelException with every fault, if an entry is not as it must be
     */
    static SectionRules load() {
        ModelFaults faults = new ModelFaults();
        SectionRules rules = new SectionRules(RuleFolder.packed(FOLDER).read(faults));
        faults.throwIfAny();
        return rules;
    }

    List<RuleEntry> entries() {
        return entries;
    }

    /** What ends with a full stop and ends no sentence, lower case, full stop included. */
    Set<String> abbreviations() {
        return Set.copyOf(abbreviations);
    }
}
