package se.samverkansgraf.importer.run;

import java.util.ArrayList;
import java.util.List;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.fact.FactDeriver;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.mention.MentionFinder;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.section.SectionParser;
import se.samverkansgraf.importer.section.SectionedText;
import se.samverkansgraf.importer.text.CanonicalText;
import se.samverkansgraf.importer.text.TextExtractor;
import se.samverkansgraf.importer.text.TextReading;
import se.samverkansgraf.model.InvalidModelException;

/** Reads a document the whole way, from its bytes to its facts. Safe for use by several threads. */
public final class AgreementReader {

    private final TextExtractor extractor;
    private final MentionFinder finder;
    private final SectionParser parser;
    private final FactDeriver deriver;

    private AgreementReader(TextExtractor extractor, RuleBook rules) {
        this.extractor = extractor;
        this.finder = rules.finder();
        this.parser = rules.sections();
        this.deriver = rules.deriver();
    }

    /**
     * Makes a reader with the rules, vocabulary and reference data that are packed with the program.
     *
     * @throws InvalidModelException with every fault, if they are not as they must be
     */
    public static AgreementReader load() {
        return of(RuleBook.packed());
    }

    /** Makes a reader that goes by these rules. */
    public static AgreementReader of(RuleBook rules) {
        return new AgreementReader(new TextExtractor(), rules);
    }

    /** Reads one document. A poor one gives issues, never an exception; the same bytes give the same reading. */
    public Reading read(SourceDocument document) {
        return trace(document).reading();
    }

    /** Reads one document as {@link #read} does, and keeps what was found on the way. */
    public Trace trace(SourceDocument document) {
        TextReading extracted = extractor.extract(document);
        List<ImportIssue> issues = new ArrayList<>(extracted.issues());
        CanonicalText text = extracted.text();
        if (text == null) {
            return new Trace(new Reading(null, issues), new Mentions(List.of()), null);
        }
        Mentions mentions = finder.find(text);
        SectionedText sectioned = parser.parse(text, mentions);
        FactDeriver.Derivation derivation = deriver.derive(sectioned, mentions, document.location());
        issues.addAll(derivation.issues());
        return new Trace(new Reading(derivation.facts(), issues), mentions, sectioned);
    }
}
