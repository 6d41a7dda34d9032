package se.samverkansgraf.importer.section;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Span;

/**
 * Splits running text into sentences: ICU's Swedish rules, corrected where an abbreviation ends no sentence and where
 * the space after a full stop is missing. One serves one text, and so one thread.
 */
final class SentenceSplitter {

    private static final ULocale SWEDISH = new ULocale("sv");

    /** The signs below {@link #LATIN_END} that may end a sentence or a line. */
    private static final String CLOSING = ".!?\u0085";

    private static final char LATIN_END = '\u0250';

    /** Dashes, quotes and bullets, none of which ends a sentence, stand between these two. */
    private static final char FIRST_DASH = '\u2010';

    private static final char LAST_BULLET = '\u2023';

    private final Set<String> abbreviations;
    private @Nullable BreakIterator breaks;

    /**
     * Makes a splitter.
     *
     * @param abbreviations what ends with a full stop and ends no sentence, lower case, full stop included
     */
    SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** The sentences inside {@code part}, without the white space between them. */
    List<Span> split(String text, Span part) {
        return hasEndInside(text, part) ? splitAtEnds(text, part) : whole(text, part);
    }

    /** True where a sentence may end before the last sign: many an item is one sentence and asks for no more. */
    private static boolean hasEndInside(String text, Span part) {
        for (int at = part.start(); at < part.end() - 1; at++) {
            char sign = text.charAt(at);
            boolean plain = sign >= ' ' && sign < LATIN_END && CLOSING.indexOf(sign) < 0;
            if (!plain && (sign < FIRST_DASH || sign > LAST_BULLET)) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> whole(String text, Span part) {
        List<Span> sentences = new ArrayList<>();
        add(text, part.start(), part.end(), 0, sentences);
        return sentences;
    }

    private List<Span> splitAtEnds(String text, Span part) {
        String words = part.of(text);
        BreakIterator ends = breaksIn(words);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            if (end == words.length() || endsSentence(words, start, end)) {
                addUnspaced(words, start, end, part.start(), sentences);
                start = end;
            }
        }
        return sentences;
    }

    private BreakIterator breaksIn(String words) {
        BreakIterator known = breaks;
        if (known == null) {
            known = BreakIterator.getSentenceInstance(SWEDISH);
            breaks = known;
        }
        known.setText(words);
        return known;
    }

    private boolean endsSentence(String words, int start, int end) {
        boolean goesOnSmall = Character.isLowerCase(words.charAt(end));
        return !goesOnSmall && !abbreviations.contains(lastWord(words, start, end));
    }

    private static String lastWord(String words, int start, int end) {
        String said = words.substring(start, end).stripTrailing();
        int space = said.lastIndexOf(' ');
        return said.substring(space + 1).toLowerCase(Locale.ROOT);
    }

    /** Splits 'genomföras.Genomföra' too: small letters, a full stop, a capital followed by a small letter. */
    private static void addUnspaced(String words, int start, int end, int offset, List<Span> sentences) {
        int from = start;
        for (int i = start + 2; i + 2 < end; i++) {
            if (words.charAt(i) == '.'
                    && Character.isLowerCase(words.charAt(i - 1))
                    && Character.isLowerCase(words.charAt(i - 2))
                    && Character.isUpperCase(words.charAt(i + 1))
                    && Character.isLowerCase(words.charAt(i + 2))) {
                add(words, from, i + 1, offset, sentences);
                from = i + 1;
            }
        }
        add(words, from, end, offset, sentences);
    }

    private static void add(String words, int start, int end, int offset, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(offset + from, offset + to));
        }
    }
}
