package se.samverkansgraf.importer.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Knows whether a line ends inside a word, and how the halves then hang together. */
final class WordJoints {

    /** Before these words a hyphen stands for the rest of a compound, as in "läges- och problembild". */
    private static final Set<String> BINDING_WORDS =
            Set.of("och", "eller", "samt", "respektive", "resp", "till", "som", "men", "&");

    private static final String VOWELS = "aeiouyåäöéü";

    /** A word broken by a narrow cell ends within this distance of the cell's edge, in points. */
    private static final double CELL_EDGE = 1000 - 6;

    private static final int LONGEST_REST = 3;
    private static final Set<String> SHORT_WORDS = Set.of(
            "att", "av", "de", "den", "det", "där", "du", "då", "ej", "en", "ett", "för", "får", "ger", "går", "han",
            "har", "hos", "hur", "i", "in", "kan", "med", "mot", "när", "och", "om", "oss", "per", "på", "ska", "som",
            "sin", "så", "tar", "tas", "två", "ur", "ut", "var", "vi", "vid", "är", "år", "åt", "än");

    private final String source;
    private @Nullable NavigableSet<String> words;
    private @Nullable Set<String> hyphenated;

    WordJoints(String source) {
        this.source = source;
    }

    /** How a line hangs together with the one it goes on from. */
    Part.Glue between(Line line, Line next) {
        int end = line.end();
        if (end - line.start() < 2) {
            return Part.Glue.SPACE;
        }
        if (!Spelling.isHyphen(source.charAt(end - 1))) {
            return isRange(line, next) || isCut(line, next) ? Part.Glue.NONE : Part.Glue.SPACE;
        }
        char before = source.charAt(end - 2);
        if (!Character.isLetterOrDigit(before) || BINDING_WORDS.contains(firstWord(next))) {
            return Part.Glue.SPACE;
        }
        boolean lower = Character.isLowerCase(source.charAt(next.start()));
        boolean compound = !lower || Character.isUpperCase(before) || isSingle(line) || isHyphenated(line, next);
        return Character.isDigit(before) || compound ? Part.Glue.NONE : Part.Glue.BROKEN_WORD;
    }

    /** A line's first word in lower case, without signs after it. */
    String firstWord(Line line) {
        int end = line.start();
        while (end < line.end() && !Spelling.isSpace(source.charAt(end))) {
            end++;
        }
        while (end > line.start() + 1 && !Character.isLetterOrDigit(source.charAt(end - 1))) {
            end--;
        }
        return source.substring(line.start(), end).toLowerCase(Locale.ROOT);
    }

    /** A line's last word in lower case, without signs after it. */
    String lastWord(Line line) {
        int end = line.end();
        while (end > line.start() && !Character.isLetterOrDigit(source.charAt(end - 1))) {
            end--;
        }
        return source.substring(wordStart(line, end), end).toLowerCase(Locale.ROOT);
    }

    /** "2018–" before "2019" stands without a space. */
    private boolean isRange(Line line, Line next) {
        return source.charAt(line.end() - 1) == '–'
                && Character.isDigit(source.charAt(line.end() - 2))
                && Character.isDigit(source.charAt(next.start()));
    }

    /**
     * True where a narrow cell cut a single long word without a hyphen: what follows is hardly a word, or the document
     * has the whole word elsewhere.
     */
    private boolean isCut(Line line, Line next) {
        boolean cell = line.lead() != null && line.lead().cell() != null && line.right() > CELL_EDGE;
        int start = wordStart(line, line.end());
        if (!cell || start != line.start() || !Character.isLowerCase(source.charAt(next.start()))) {
            return false;
        }
        String rest = firstWord(next);
        return rest.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0)
                || rest.length() <= LONGEST_REST && !SHORT_WORDS.contains(rest)
                || hasWordBeginning(source.substring(start, line.end()).toLowerCase(Locale.ROOT) + rest);
    }

    private boolean hasWordBeginning(String word) {
        if (words == null) {
            words = new TreeSet<>();
            int start = 0;
            for (int at = 0; at <= source.length(); at++) {
                if (at == source.length() || !Character.isLetter(source.charAt(at))) {
                    if (at > start) {
                        words.add(source.substring(start, at).toLowerCase(Locale.ROOT));
                    }
                    start = at + 1;
                }
            }
        }
        String found = words.ceiling(word);
        return found != null && found.startsWith(word);
    }

    /** True for "e-" or "A-": a single letter is never a broken word's part. */
    private boolean isSingle(Line line) {
        int at = line.end() - 3;
        return at < line.start() || !Character.isLetter(source.charAt(at));
    }

    /** True where the document writes the word with a hyphen elsewhere too. */
    private boolean isHyphenated(Line line, Line next) {
        if (source.charAt(line.end() - 1) != '-') {
            return false;
        }
        if (hyphenated == null) {
            hyphenated = hyphenatedWords(source);
        }
        int start = wordStart(line, line.end() - 1);
        return hyphenated.contains(source.substring(start, line.end()).toLowerCase(Locale.ROOT) + firstWord(next));
    }

    private int wordStart(Line line, int end) {
        int start = end;
        while (start > line.start() && Character.isLetterOrDigit(source.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static Set<String> hyphenatedWords(String text) {
        Set<String> words = new HashSet<>();
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            int start = hyphen;
            while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                start--;
            }
            int end = hyphen + 1;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (start < hyphen && end > hyphen + 1) {
                words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
