package se.samverkansgraf.importer.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;

/**
 * Finds the wordings of a document: shingles of words that begin where sentences and lines begin.
 *
 * <p>A sentence or line of {@link #FEWEST_WORDS} words is a wording. Shorter lines that follow each other are taken
 * together, from each of them on, until they have as many; a single short line is none. So 'm.m.', a heading or a date
 * never counts as copied. Signatures are none and end what stands before them. Words belong to the innermost agreement
 * that holds them.
 */
public final class WordingFinder {

    /** Says how wordings are cut; another way is another version, which replaces documents at their next import. */
    public static final String VERSION = "sentences-of-10-words-1";

    /** The fewest words that tell a copy from a chance. */
    public static final int FEWEST_WORDS = 10;

    private final DocumentFacts facts;
    private final List<Unit> units;
    private final List<Span> signatures;

    private WordingFinder(DocumentFacts facts) {
        this.facts = facts;
        this.units = UnitCutter.cut(facts.text());
        this.signatures = facts.agreements().stream()
                .flatMap(agreement -> agreement.header().signatories().stream())
                .map(Signatory::evidence)
                .map(evidence -> evidence.span())
                .toList();
    }

    /**
     * The wordings of a document's agreements.
     *
     * @param facts what the document states
     * @param municipalityNames the names of municipalities by code
     */
    public static Wordings find(DocumentFacts facts, Map<String, String> municipalityNames) {
        var finder = new WordingFinder(facts);
        int[] owners = finder.owners();
        return new Wordings(IntStream.range(0, facts.agreements().size())
                .mapToObj(agreement -> finder.wordingOf(agreement, owners, municipalityNames))
                .toList());
    }

    private AgreementWording wordingOf(int agreement, int[] owners, Map<String, String> municipalityNames) {
        var names = PartyNames.of(facts.agreements().get(agreement).header(), municipalityNames);
        var shingles = new Shingles(FEWEST_WORDS);
        for (int i = 0; i < owners.length; i++) {
            var unit = units.get(i);
            if (owners[i] != agreement || isSignature(unit)) {
                shingles.pause();
            } else {
                shingles.add(new Unit(unit.span(), names.compared(unit.words())));
            }
        }
        return shingles.finish();
    }

    private boolean isSignature(Unit unit) {
        return signatures.stream().anyMatch(unit.span()::overlaps);
    }

    private int[] owners() {
        var agreements = facts.agreements();
        return units.stream()
                .mapToInt(unit -> innermost(agreements, unit.span()))
                .toArray();
    }

    private static int innermost(List<AgreementFacts> agreements, Span span) {
        int found = -1;
        for (int i = 0; i < agreements.size(); i++) {
            var outer = agreements.get(i).span();
            if (outer.contains(span)
                    && (found < 0
                            || outer.length() < agreements.get(found).span().length())) {
                found = i;
            }
        }
        return found;
    }
}
