package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkansgraf.importer.rule.ContextRule;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.importer.text.CanonicalText;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * Reads what a text mentions: labels by one pass of an automaton, patterns only around their triggers, then the context
 * rules. Holds no state of a text: one finder serves any number of threads.
 */
public final class MentionFinder {

    /** What stands as the rule of a misread word: the letters themselves, no rule file, tell it. */
    private static final String MISREAD = "misread-letters";

    private final Spelling spelling;
    private final Automaton automaton;
    private final PatternFinder patterns;
    private final PatternReader reader;
    private final ContextJudge.Rules contexts;
    private final MunicipalityForms municipalities;

    /**
     * Prepares the rules for use.
     *
     * @throws InvalidModelException with every fault, if a rule yields or selects what the vocabulary lacks
     */
    public MentionFinder(RuleSet rules, Vocabulary vocabulary, ReferenceData reference) {
        Lexicon lexicon = new Lexicon(rules, vocabulary, reference);
        this.reader = new PatternReader(rules, vocabulary, reference);
        this.contexts = selected(rules.contexts(), vocabulary);
        rules.refuseFaults();
        this.spelling = new Spelling(lexicon.words(), lexicon.meant());
        this.automaton = new Automaton(lexicon.labels());
        this.patterns = new PatternFinder(rules.patterns());
        this.municipalities = new MunicipalityForms(reference);
    }

    private static ContextJudge.Rules selected(List<ContextRule> rules, Vocabulary vocabulary) {
        List<Selection> selections = rules.stream()
                .map(rule -> Selection.of(rule.entry(), rule.of(), rule.labels(), vocabulary))
                .toList();
        return new ContextJudge.Rules(rules, selections, vocabulary);
    }

    /**
     * Prepares the rules, vocabulary and reference data that are packed with the program.
     *
     * @throws InvalidModelException with every fault, if they are not as they must be
     */
    public static MentionFinder load() {
        return new MentionFinder(RuleSet.load(), Vocabulary.load(), ReferenceData.load());
    }

    /** What the text mentions. */
    public Mentions find(CanonicalText text) {
        return find(text.text());
    }

    /** What a bare text mentions; a line feed parts blocks. */
    Mentions find(String text) {
        FoldedText folded = FoldedText.of(text, spelling);
        List<Hit> hits = automaton.scan(folded);
        PatternReader.Results matched = reader.results(text);
        patterns.find(folded, hits, matched::take);
        List<Reading> readings = new ArrayList<>(matched.readings());
        hits.forEach(hit -> Reading.addAll(readings, hit));
        List<Mention<?>> mentions = new ArrayList<>(matched.mentions());
        addMisread(folded, mentions);
        ContextJudge judge = new ContextJudge(contexts, folded, hits);
        for (Reading reading : Competition.settle(readings)) {
            mentions.add(mention(text, reading, judge));
        }
        return new Mentions(municipalities.settle(mentions, matched.claims()));
    }

    private static void addMisread(FoldedText folded, List<Mention<?>> mentions) {
        for (FoldedText.Repair repair : folded.repairs()) {
            String wording = repair.span().of(folded.text());
            if (Confusion.tells(Fold.fold(wording), repair.right())) {
                boolean capital = Character.isUpperCase(wording.charAt(0));
                String first = repair.right().substring(0, 1);
                String right = (capital ? first.toUpperCase(Locale.ROOT) : first)
                        + repair.right().substring(1);
                mentions.add(new Mention<>(repair.span(), wording, new MisreadWord(right), MISREAD));
            }
        }
    }

    private static Mention<?> mention(String text, Reading reading, ContextJudge judge) {
        String wording = reading.span().of(text);
        String rule = reading.hit().label().rule();
        if (reading.value() instanceof ConceptMention concept) {
            return judge.judge(new Mention<>(reading.span(), wording, concept, rule));
        }
        if (reading.value() instanceof MunicipalityMention named) {
            MunicipalityMention value =
                    new MunicipalityMention(named.code(), MunicipalityForms.bare(wording), named.form());
            return new Mention<>(reading.span(), wording, value, rule);
        }
        MentionValue value = reading.value();
        if (value == null) {
            throw new IllegalStateException("a reading without a value was kept: " + wording);
        }
        return new Mention<>(reading.span(), wording, value, rule);
    }
}
