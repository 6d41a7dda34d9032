package se.samverkansgraf.importer.section;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSource;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFaults;

/** The words of {@code rules/sv/section} by which text falls into parts, checked. */
final class SectionRules {

    private static final String FOLDER = "section";
    private static final String ABBREVIATION = "abbreviation";
    private static final String SPEECH = "speech";
    private static final String ANNOUNCES = "lead-in-announces";
    private static final String ITEM_OPENING = "item-opening";
    private static final String HEADING_ABOUT = "heading-about";
    private static final String HEADING_AREA = "heading-area";
    private static final String HEADING_SENDER = "heading-sender";
    private static final String HEADING_QUESTION = "heading-question";
    private static final String ENTRY_ACTIVITY = "entry-activity";
    private static final String ENTRY_RESPONSIBLE = "entry-responsible";
    private static final String ENTRY_PARTAKING = "entry-partaking";
    private static final String ENTRY_FURTHER = "entry-further";
    private static final Set<String> KNOWN = Set.of(
            ABBREVIATION,
            SPEECH,
            ANNOUNCES,
            ITEM_OPENING,
            HEADING_ABOUT,
            HEADING_AREA,
            HEADING_SENDER,
            HEADING_QUESTION,
            ENTRY_ACTIVITY,
            ENTRY_RESPONSIBLE,
            ENTRY_PARTAKING,
            ENTRY_FURTHER);

    private final List<RuleEntry> entries;
    private final Map<String, Set<String>> words = new HashMap<>();

    private SectionRules(List<RuleEntry> entries) {
        this.entries = List.copyOf(entries);
        for (RuleEntry entry : entries) {
            entry.allow("words", "about");
            Set<String> said = entry.texts("words").stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
            if (KNOWN.contains(entry.id())) {
                words.put(entry.id(), said);
            } else {
                entry.fault("no rule of the section stage is known by the id '%s'".formatted(entry.id()));
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

    /** The words that open paragraphs which are items, lower case. */
    Set<String> itemOpening() {
        return words(ITEM_OPENING);
    }

    /** The words that lead from a heading's own word to what it is about, lower case. */
    Set<String> headingAbout() {
        return words(HEADING_ABOUT);
    }

    /** The words that label one area that a heading names after them, lower case. */
    Set<String> headingArea() {
        return words(HEADING_AREA);
    }

    /** What the names of units end with, lower case. */
    Set<String> headingSender() {
        return words(HEADING_SENDER);
    }

    /** The words that open a question, lower case. */
    Set<String> headingQuestion() {
        return words(HEADING_QUESTION);
    }

    /** The labels of the entries of a plan. */
    LabelledEntries.Labels entryLabels() {
        return new LabelledEntries.Labels(
                words(ENTRY_ACTIVITY), words(ENTRY_RESPONSIBLE), words(ENTRY_PARTAKING), words(ENTRY_FURTHER));
    }

    /** What ends with a full stop and ends no sentence, lower case, full stop included. */
    Set<String> abbreviations() {
        return words(ABBREVIATION);
    }

    /** Verbs that tell who said what stands before them, lower case. */
    Set<String> speech() {
        return words(SPEECH);
    }

    /** Words by which a closed sentence leads into a list, lower case. */
    Set<String> announcing() {
        return words(ANNOUNCES);
    }

    private Set<String> words(String rule) {
        return words.getOrDefault(rule, Set.of());
    }
}
