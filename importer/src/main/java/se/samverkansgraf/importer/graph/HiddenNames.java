package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Signatory;

/**
 * Takes the names of those who sign out of everything that is stored of a document: each of their letters becomes
 * {@value NamePolicy#MASK} wherever the whole name stands, so that every span stays valid.
 */
final class HiddenNames {

    private final List<String> names;
    private final String text;

    private HiddenNames(DocumentFacts facts) {
        this.names = names(facts)
                .map(String::strip)
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.text = masked(facts.text());
    }

    /** Knows the names of those who sign what a document holds. */
    static HiddenNames of(DocumentFacts facts) {
        return new HiddenNames(facts);
    }

    /** The facts that it was made of, without names: no signatory has one, no text holds one. */
    DocumentFacts without(DocumentFacts facts) {
        return names(facts).findAny().isEmpty() ? facts : (DocumentFacts) Objects.requireNonNull(rewritten(facts));
    }

    private static Stream<String> names(DocumentFacts facts) {
        return facts.agreements().stream()
                .flatMap(agreement -> agreement.header().signatories().stream())
                .map(Signatory::name)
                .flatMap(Stream::ofNullable);
    }

    private @Nullable Object rewritten(@Nullable Object value) {
        if (value instanceof Signatory signatory) {
            var evidence = (Evidence) Objects.requireNonNull(rewritten(signatory.evidence()));
            return new Signatory(null, signatory.role(), signatory.party(), evidence);
        }
        if (value instanceof Evidence evidence) {
            return new Evidence(
                    evidence.span(), evidence.page(), evidence.span().of(text), evidence.rule());
        }
        if (value instanceof Record record) {
            return Records.with(record, this::rewritten);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(each -> values.add(rewritten(each)));
            return values;
        }
        return value instanceof String words ? masked(words) : value;
    }

    /** Words without the names. */
    String masked(String words) {
        var letters = new StringBuilder(words);
        names.forEach(name -> mask(words, name, letters));
        return letters.toString();
    }

    private static void mask(String words, String name, StringBuilder letters) {
        for (int at = 0; at + name.length() <= words.length(); at++) {
            if (words.regionMatches(true, at, name, 0, name.length()) && isWhole(words, at, at + name.length())) {
                for (int i = at; i < at + name.length(); i++) {
                    if (Character.isLetterOrDigit(words.charAt(i)) || Character.isSurrogate(words.charAt(i))) {
                        letters.setCharAt(i, NamePolicy.MASK);
                    }
                }
            }
        }
    }

    /** True where no letter stands before it, and none behind it but the s of the genitive. */
    private static boolean isWhole(String words, int start, int end) {
        int behind = end < words.length() && words.charAt(end) == 's' ? end + 1 : end;
        return (start == 0 || !Character.isLetter(words.charAt(start - 1)))
                && (behind == words.length() || !Character.isLetter(words.charAt(behind)));
    }
}
