package se.samverkansgraf.importer.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows how a document's lines were wrapped: at which width, and whether one line runs on in the next. */
final class Wrapping {

    /** What lines are measured in. */
    enum Unit {
        /** Letters of plain text: narrower text was broken by hand, and one much longer line proves all others so. */
        COLUMN(40, 1.25, 1),
        /** Points of a page whose columns all end at 1000. */
        POINT(850, Double.POSITIVE_INFINITY, 2.5);

        private final double narrowest;
        private final double wider;
        private final double space;

        Unit(double narrowest, double wider, double space) {
            this.narrowest = narrowest;
            this.wider = wider;
            this.space = space;
        }
    }

    private static final double NEAR_EDGE = 0.97;
    private static final String SENTENCE_ENDS = ".!?";
    private static final String CLOSERS = ")]\"”’»*_";
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_TITLE = 5;
    private static final Set<String> BINDING_WORDS =
            Set.of("och", "eller", "samt", "respektive", "resp", "till", "som", "men", "&");

    private final String source;
    private final double width;
    private @Nullable Set<String> hyphenated;

    private final double space;

    private Wrapping(String source, double width, double space) {
        this.source = source;
        this.width = width;
        this.space = space;
    }

    /**
     * Finds the width from the lines that surely were wrapped, those that run on in lower case; infinite where none
     * was, or where other lines are much longer.
     */
    static Wrapping of(String source, List<Line> lines, Unit unit) {
        Wrapping unknown = new Wrapping(source, Double.POSITIVE_INFINITY, unit.space);
        double widest = 0;
        double longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            longest = Math.max(longest, line.right());
            if (i + 1 < lines.size() && unknown.surelyRunsOn(line, lines.get(i + 1))) {
                widest = Math.max(widest, line.right());
            }
        }
        return widest < unit.narrowest || longest > widest * unit.wider
                ? unknown
                : new Wrapping(source, widest, unit.space);
    }

    /** True where the next line's first word would not have fitted any more. */
    boolean isFull(Line line, Line next) {
        return line.right() + next.firstWord() + space > width;
    }

    /** True where a line ends near the edge, whatever follows: even a short word would hardly have fitted. */
    boolean reachesEdge(Line line) {
        return line.right() > width * NEAR_EDGE;
    }

    boolean isLower(Line line) {
        return Character.isLowerCase(source.codePointAt(line.start()));
    }

    boolean endsWithColon(Line line) {
        return lastSign(line) == ':';
    }

    /** True after a full stop, question or exclamation mark that is not an abbreviation's. */
    boolean endsSentence(Line line) {
        return SENTENCE_ENDS.indexOf(lastSign(line)) >= 0 && !endsWithAbbreviation(line);
    }

    /** True where a line in lower case goes on with the sentence before it. */
    boolean staysOpen(Line line, Line next) {
        return !endsWithColon(line) && !endsSentence(line) && !isNameOverTitle(line, next);
    }

    /** True where a line that begins with a dash or number goes on with the sentence before it all the same. */
    boolean runsOn(Line line, Line next, boolean full) {
        if (endsWithAbbreviation(line)) {
            return full;
        }
        char end = lastSign(line);
        boolean range = Character.isDigit(end) && startsWithDashAndDigit(next);
        return range || full && SENTENCE_ENDS.indexOf(end) < 0 && end != ':' && end != ';';
    }

    /** True where a line ends with a hyphen in a word, or a dash between figures. */
    boolean endsInsideWord(Line line, Line next) {
        return glue(line, next) != Part.Glue.SPACE;
    }

    /** True for a short line after a whole sentence, before a line that begins anew. */
    boolean isHeadingBetween(Line line, Line next, @Nullable Line following) {
        return endsSentence(line)
                && !endsSentence(next)
                && next.right() < width / 2
                && following != null
                && (following.gap() != Line.Gap.NONE || !isLower(following));
    }

    /** How a line hangs together with the one it goes on from. */
    Part.Glue glue(Line line, Line next) {
        int end = line.end();
        if (end - line.start() < 2 || !Spelling.isHyphen(source.charAt(end - 1))) {
            return isRange(line, next) ? Part.Glue.NONE : Part.Glue.SPACE;
        }
        char before = source.charAt(end - 2);
        if (!Character.isLetterOrDigit(before) || BINDING_WORDS.contains(firstWord(next))) {
            return Part.Glue.SPACE;
        }
        boolean compound =
                !isLower(next) || Character.isUpperCase(before) || isSingle(line) || isHyphenated(line, next);
        return Character.isDigit(before) || compound ? Part.Glue.NONE : Part.Glue.BROKEN_WORD;
    }

    private boolean surelyRunsOn(Line line, Line next) {
        return next.gap() == Line.Gap.NONE
                && isLower(next)
                && line.face() == next.face()
                && !ListMarker.at(source, next.start(), next.end()).isPresent()
                && staysOpen(line, next);
    }

    /** "2018–" before "2019" stands without a space. */
    private boolean isRange(Line line, Line next) {
        return line.end() - line.start() > 1
                && lastSign(line) == '–'
                && Character.isDigit(source.charAt(line.end() - 2))
                && Character.isDigit(source.charAt(next.start()));
    }

    private boolean startsWithDashAndDigit(Line line) {
        ListMarker marker = ListMarker.at(source, line.start(), line.end());
        return marker.kind() == ListMarker.Kind.DASH && Character.isDigit(source.charAt(marker.next()));
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
        int start = line.end() - 1;
        while (start > line.start() && Character.isLetterOrDigit(source.charAt(start - 1))) {
            start--;
        }
        return hyphenated.contains(source.substring(start, line.end()).toLowerCase(Locale.ROOT) + firstWord(next));
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

    private boolean endsWithAbbreviation(Line line) {
        int end = line.end() - 1;
        int start = end;
        while (start > line.start() && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        boolean dotted = start > line.start() && source.charAt(start - 1) == '.';
        return source.charAt(end) == '.' && (dotted || end - start == 1 || Abbreviations.has(source, start, end));
    }

    /** True for "Per Eriksson" above "kommunstyrelsens ordförande", as in signature blocks. */
    private boolean isNameOverTitle(Line line, Line next) {
        String[] words = source.substring(line.start(), line.end()).split(" ", -1);
        boolean name = words.length >= 2 && words.length <= LONGEST_NAME;
        for (String word : words) {
            name &= !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && word.indexOf(',') < 0;
        }
        return name && firstWord(next).length() >= SHORTEST_TITLE;
    }

    private char lastSign(Line line) {
        int at = line.end() - 1;
        while (at > line.start() && CLOSERS.indexOf(source.charAt(at)) >= 0) {
            at--;
        }
        return source.charAt(at);
    }

    private String firstWord(Line line) {
        int end = line.start();
        while (end < line.end() && !Spelling.isSpace(source.charAt(end))) {
            end++;
        }
        while (end > line.start() + 1 && !Character.isLetterOrDigit(source.charAt(end - 1))) {
            end--;
        }
        return source.substring(line.start(), end).toLowerCase(Locale.ROOT);
    }
}
