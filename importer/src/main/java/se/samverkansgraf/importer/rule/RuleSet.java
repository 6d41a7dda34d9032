package se.samverkansgraf.importer.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.ModelFile;

/** The lexicon and the patterns, checked and immutable. */
public final class RuleSet {

    /** The folders under {@code rules/sv} that the mention stage reads. */
    public static final List<String> FOLDERS = List.of("lexicon", "pattern");

    private final List<PhraseRule> phrases = new ArrayList<>();
    private final List<LabelRule> labels = new ArrayList<>();
    private final List<ContextRule> contexts = new ArrayList<>();
    private final List<InflectionRule> inflections = new ArrayList<>();
    private final List<PatternRule> patterns = new ArrayList<>();
    private final List<TableRule> tables = new ArrayList<>();
    private final List<RuleEntry> entries = new ArrayList<>();
    private final Blocks blocks = new Blocks();
    private final ModelFaults faults = new ModelFaults();
    private final String version;

    private RuleSet(List<RuleFolder> folders) {
        folders.stream().flatMap(folder -> folder.read(faults).stream()).forEach(this::add);
        List<ModelFile> files =
                folders.stream().flatMap(folder -> folder.files().stream()).toList();
        this.version = ModelFile.versionOf(files);
    }

    /**
     * Reads the rules that are packed with the program.
     *
     * @throws InvalidModelException with every fault, file and line, if a rule is not as it must be
     */
    public static RuleSet load() {
        return load(RuleSource.packed());
    }

    /**
     * Reads the rules of a source.
     *
     * @throws InvalidModelException with every fault, file and line, if a rule is not as it must be
     */
    public static RuleSet load(RuleSource source) {
        return of(FOLDERS.stream().map(source::folder).toList());
    }

    /**
     * Reads the rules of these folders; what a rule is shows in its keys.
     *
     * @throws InvalidModelException with every fault, file and line, if a rule is not as it must be
     */
    static RuleSet of(List<RuleFolder> folders) {
        RuleSet rules = new RuleSet(folders);
        rules.refuseFaults();
        return rules;
    }

    private void add(RuleEntry entry) {
        entries.add(entry);
        if (entry.has("table")) {
            tables.add(TableRule.of(entry));
        } else if (entry.has("block")) {
            blocks.add(entry);
        } else if (entry.has("pattern")) {
            patterns.add(PatternRule.of(entry, blocks));
        } else if (entry.has("context-of")) {
            contexts.add(ContextRule.of(entry));
        } else if (entry.has("labels-of")) {
            labels.add(LabelRule.of(entry));
        } else if (entry.has("forms")) {
            inflections.add(InflectionRule.of(entry));
        } else {
            phrases.add(PhraseRule.of(entry));
        }
    }

    /**
     * Ends a stage's reading of the rules.
     *
     * @throws InvalidModelException with every fault that the stage found in what the rules yield
     */
    public void refuseFaults() {
        faults.throwIfAny();
    }

    /** All rules as their files state them, in the files' order. */
    public List<RuleEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Words that mean something wherever they stand. */
    public List<PhraseRule> phrases() {
        return Collections.unmodifiableList(phrases);
    }

    /** How labels of the vocabulary are looked for. */
    public List<LabelRule> labels() {
        return Collections.unmodifiableList(labels);
    }

    /** Words around a mention that tell whether a concept is meant. */
    public List<ContextRule> contexts() {
        return Collections.unmodifiableList(contexts);
    }

    /** The forms that words take. */
    public List<InflectionRule> inflections() {
        return Collections.unmodifiableList(inflections);
    }

    /** Regular expressions with their triggers. */
    public List<PatternRule> patterns() {
        return Collections.unmodifiableList(patterns);
    }

    /** Words and what they stand for. */
    public List<TableRule> tables() {
        return Collections.unmodifiableList(tables);
    }

    /**
     * The table of that id.
     *
     * @throws IllegalStateException if the rules lack it
     */
    public TableRule table(String id) {
        return tables.stream()
                .filter(table -> table.entry().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rules lack the table " + id));
    }

    /** Changes exactly when a file of these rules does: 16 hexadecimal digits. */
    public String version() {
        return version;
    }
}
