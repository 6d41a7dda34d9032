package se.samverkansgraf.importer.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.fact.FactDeriver;
import se.samverkansgraf.importer.fact.FactRules;
import se.samverkansgraf.importer.mention.LabelExamples;
import se.samverkansgraf.importer.mention.MentionFinder;
import se.samverkansgraf.importer.mention.RuleProof;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.importer.rule.RuleSource;
import se.samverkansgraf.importer.rule.RuleText;
import se.samverkansgraf.importer.section.SectionParser;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.rule.ReadingRule;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** All that documents are read by: the rules, the vocabulary and the reference data, checked. */
public final class RuleBook {

    private final Vocabulary vocabulary;
    private final ReferenceData reference;
    private final RuleSet wordings;
    private final FactRules facts;
    private final SectionParser sections;
    private final MentionFinder finder;

    private RuleBook(RuleSource source, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reference = ReferenceData.load();
        this.wordings = RuleSet.load(source);
        this.facts = FactRules.load(source);
        this.sections = SectionParser.load(source);
        this.finder = new MentionFinder(wordings, vocabulary, reference);
    }

    /**
     * The rules, vocabulary and reference data that are packed with the program.
     *
     * @throws InvalidModelException with every fault, if they are not as they must be
     */
    public static RuleBook packed() {
        return new RuleBook(RuleSource.packed(), Vocabulary.load());
    }

    /**
     * The packed ones with a user's own files laid over them, each rule and each label tried on its examples.
     *
     * @param rules a folder with {@code lexicon}, {@code pattern}, {@code rule}, {@code section}, or null
     * @param vocabulary a folder of vocabulary files, or one such file, or null
     * @throws InvalidModelException with every fault, file and line, if one is not as it must be
     */
    public static RuleBook over(@Nullable Path rules, @Nullable Path vocabulary) {
        InvalidModelException.throwAll(List.of(() -> source(rules), () -> vocabulary(vocabulary)));
        RuleSource source = source(rules);
        InvalidModelException.throwAll(
                List.of(() -> RuleSet.load(source), () -> FactRules.load(source), () -> SectionParser.load(source)));
        RuleBook book = new RuleBook(source, vocabulary(vocabulary));
        new RuleProof(book.wordings, book.vocabulary, book.reference, book.finder).check();
        return book;
    }

    private static RuleSource source(@Nullable Path own) {
        return own == null ? RuleSource.packed() : RuleSource.over(own);
    }

    private static Vocabulary vocabulary(@Nullable Path own) {
        return own == null ? Vocabulary.load() : Vocabulary.over(own);
    }

    /** What the rules say, by their ids; those made of the vocabulary's labels included. */
    public Map<String, RuleText> texts() {
        Map<String, RuleText> texts = new LinkedHashMap<>();
        Stream.of(wordings.entries(), facts.entries())
                .flatMap(List::stream)
                .map(RuleEntry::told)
                .forEach(text -> texts.put(text.id(), text));
        LabelExamples labels = new LabelExamples(wordings, vocabulary, reference);
        for (ConceptKind kind : ConceptKind.values()) {
            labels.of(kind).values().forEach(text -> texts.put(text.id(), text));
        }
        return texts;
    }

    /** The same as the graph keeps it. */
    public List<ReadingRule> rules() {
        return texts().values().stream().map(RuleText::kept).toList();
    }

    /** The concepts that texts are held against. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    MentionFinder finder() {
        return finder;
    }

    SectionParser sections() {
        return sections;
    }

    FactDeriver deriver() {
        return new FactDeriver(facts, vocabulary);
    }
}
