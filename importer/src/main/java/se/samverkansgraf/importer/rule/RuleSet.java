package se.samverkansgraf.importer.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.ModelFile;

/**
 * The lexicon and the patterns, checked and immutable.
 *
 * @param phrases words that mean something wherever they stand
 * @param labels how labels of the vocabulary are looked for
 * @param contexts words around a mention that tell whether a concept is meant
 * @param inflections the forms that words take
 * @param patterns regular expressions with their triggers
 * @param version changes exactly when a file of lexicon, pattern or rule does: 16 hexadecimal digits
 */
public record RuleSet(
        List<PhraseRule> phrases,
        List<LabelRule> labels,
        List<ContextRule> contexts,
        List<InflectionRule> inflections,
        List<PatternRule> patterns,
        String version) {

    /** The folders under {@code rules/sv}, in the order of the stages that read them. */
    public static final List<String> FOLDERS = List.of("lexicon", "pattern");

    public RuleSet {
        phrases = List.copyOf(phrases);
        labels = List.copyOf(labels);
        contexts = List.copyOf(contexts);
        inflections = List.copyOf(inflections);
        patterns = List.copyOf(patterns);
    }

    /**
     * Reads the rules that are packed with the program.
     *
     * @throws InvalidModelException with every fault, file and line, if a rule is not as it must be
     */
    public static RuleSet load() {
        return of(FOLDERS.stream().map(RuleFolder::packed).toList());
    }

    /**
     * Reads the rules of these folders; each folder's entries are told apart by their keys.
     *
     * @throws InvalidModelException with every fault, file and line, if a rule is not as it must be
     */
    static RuleSet of(List<RuleFolder> folders) {
        ModelFaults faults = new ModelFaults();
        Sorted sorted = new Sorted();
        folders.stream().flatMap(folder -> folder.read(faults).stream()).forEach(sorted::add);
        faults.throwIfAny();
        List<ModelFile> files =
                folders.stream().flatMap(folder -> folder.files().stream()).toList();
        return new RuleSet(
                sorted.phrases,
                sorted.labels,
                sorted.contexts,
                sorted.inflections,
                sorted.patterns,
                ModelFile.versionOf(files));
    }

    /** The entries of all rules, in the order of the files. */
    public Stream<RuleEntry> entries() {
        return Stream.of(
                        phrases.stream().map(PhraseRule::entry),
                        labels.stream().map(LabelRule::entry),
                        contexts.stream().map(ContextRule::entry),
                        inflections.stream().map(InflectionRule::entry),
                        patterns.stream().map(PatternRule::entry))
                .flatMap(stream -> stream);
    }

    private static final class Sorted {

        private final List<PhraseRule> phrases = new ArrayList<>();
        private final List<LabelRule> labels = new ArrayList<>();
        private final List<ContextRule> contexts = new ArrayList<>();
        private final List<InflectionRule> inflections = new ArrayList<>();
        private final List<PatternRule> patterns = new ArrayList<>();
        private final Blocks blocks = new Blocks();

        private void add(RuleEntry entry) {
            if (entry.has("block")) {
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
    }
}
