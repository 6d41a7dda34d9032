package se.samverkansgraf.importer.run;

import java.util.ArrayList;
import java.util.List;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.fact.FactDeriver;
import se.samverkansgraf.importer.fact.FactRules;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.mention.MentionFinder;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.section.SectionParser;
import se.samverkansgraf.importer.section.SectionedText;
import se.samverkansgraf.importer.text.CanonicalText;
import se.samverkansgraf.importer.text.TextExtractor;
import se.samverkansgraf.importer.text.TextReading;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Reads a document the whole way, from its bytes to its facts. Safe for use by several threads. */
public final class AgreementReader {

    private final TextExtractor extractor;
    private final MentionFinder finder;
    private final SectionParser parser;
    private final FactDeriver deriver;

    private AgreementReader(TextExtractor extractor, MentionFinder finder, SectionParser parser, FactDeriver deriver) {
        this.extractor = extractor;
        this.finder = finder;
        this.parser = parser;
        this.deriver = deriver;
    }

    /**
     * Makes a reader with the rules, vocabulary and reference data that are packed with the program.
     *
     * @throws InvalidModelException with every fault, if they are not as they must be
     */
    public static AgreementReader load() {
        return new AgreementReader(
                new TextExtractor(),
                MentionFinder.load(),
                SectionParser.load(),
                new FactDeriver(FactRules.load(), Vocabulary.load()));
    }

    /** Reads one document. A poor one gives issues, never an exception; the same bytes give the same reading. */
    public Reading read(SourceDocument document) {
        TextReading extracted = extractor.extract(document);
        List<ImportIssue> issues = new ArrayList<>(extracted.issues());
        CanonicalText text = extracted.text();
        if (text == null) {
            return new Reading(null, issues);
        }
        Mentions mentions = finder.find(text);
        SectionedText sectioned = parser.parse(text, mentions);
        FactDeriver.Derivation derivation = deriver.derive(sectioned, mentions, document.location());
        issues.addAll(derivation.issues());
        return new Reading(derivation.facts(), issues);
    }
}
