package se.samverkansgraf.importer.text;

import java.util.List;
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
    private static final int LONGEST_NAME_LINE = 60;

    /** After these a sentence cannot end: a line that ends with one goes on in the next. */
    private static final Set<String> OPEN_WORDS = Set.of(
            "och",
            "eller",
            "samt",
            "i",
            "på",
            "av",
            "mellan",
            "från",
            "vid",
            "inom",
            "den",
            "det",
            "en",
            "ett",
            "centrala",
            "norra",
            "södra",
            "östra",
            "västra");

    /** Before figures these lead into a period of time. */
    private static final Set<String> PERIOD_WORDS =
            Set.of("perioden", "period", "tiden", "tidsperioden", "åren", "året", "under", "från", "till", "för");

    private static final String THAT = "att ";
    private static final int LONGEST_LABEL = 24;

    private final String source;
    private final WordJoints joints;
    private final double width;
    private final double space;

    private Wrapping(String source, double width, double space) {
        this.source = source;
        joints = new WordJoints(source);
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
        boolean wrapped = widest >= unit.narrowest && longest <= widest * unit.wider;
        return wrapped ? new Wrapping(source, widest, unit.space) : unknown;
    }

    /** True where the next line's first word would not have fitted any more. */
    boolean isFull(Line line, Line next) {
        return line.right() + next.firstWord() + space > width;
    }

    /** True where a line ends near the edge, whatever follows: even a short word would hardly have fitted. */
    boolean reachesEdge(Line line) {
        return line.right() > width * NEAR_EDGE;
    }

    /** True where a line begins in lower case or with a bracket, as few sentences do. */
    boolean isLower(Line line) {
        char first = source.charAt(line.start());
        return first == '(' || Character.isLowerCase(first);
    }

    /** True for 'att hålla kommunen underrättad,'. */
    boolean opensWithThat(Line line) {
        return source.startsWith(THAT, line.start());
    }

    /** True where a line ends with a word that asks for another. */
    boolean endsOpen(Line line) {
        return Character.isLetter(lastSign(line)) && OPEN_WORDS.contains(joints.lastWord(line));
    }

    /** True for 'under perioden' above '1 juni 2019 - juni 2020:'. */
    boolean endsBeforePeriod(Line line, Line next) {
        return Character.isLetter(lastSign(line))
                && Character.isDigit(source.charAt(next.start()))
                && PERIOD_WORDS.contains(joints.lastWord(line));
    }

    /** True for a line of a word or two, a colon and what they label. */
    boolean isLabelled(Line line) {
        int spaces = 0;
        for (int at = line.start(); at < Math.min(line.end() - 2, line.start() + LONGEST_LABEL); at++) {
            char sign = source.charAt(at);
            if (sign == ':') {
                return at > line.start() && source.charAt(at + 1) == ' ';
            }
            spaces += sign == ' ' ? 1 : 0;
            if (spaces > 1 || !(Character.isLetter(sign) || sign == ' ' || sign == '/')) {
                return false;
            }
        }
        return false;
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

    /** True for a line after a whole sentence that is none itself and had room for what follows: a heading. */
    boolean isHeadingBetween(Line line, Line next, @Nullable Line following) {
        return endsSentence(line)
                && !endsSentence(next)
                && following != null
                && (following.gap().partsBlocks() || !isLower(following) && !isFull(next, following));
    }

    /** How a line hangs together with the one it goes on from. */
    Part.Glue glue(Line line, Line next) {
        return joints.between(line, next);
    }

    private boolean surelyRunsOn(Line line, Line next) {
        return next.gap() == Line.Gap.NONE
                && isLower(next)
                && line.face() == next.face()
                && !ListMarker.at(source, next.start(), next.end()).isPresent()
                && staysOpen(line, next);
    }

    private boolean startsWithDashAndDigit(Line line) {
        ListMarker marker = ListMarker.at(source, line.start(), line.end());
        return marker.kind() == ListMarker.Kind.DASH && Character.isDigit(source.charAt(marker.next()));
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
        if (line.end() - line.start() > LONGEST_NAME_LINE) {
            return false;
        }
        String[] words = source.substring(line.start(), line.end()).split(" ", -1);
        boolean name = words.length >= 2 && words.length <= LONGEST_NAME;
        for (String word : words) {
            name &= !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && word.indexOf(',') < 0;
        }
        return name && joints.firstWord(next).length() >= SHORTEST_TITLE;
    }

    private char lastSign(Line line) {
        int at = line.end() - 1;
        while (at > line.start() && CLOSERS.indexOf(source.charAt(at)) >= 0) {
            at--;
        }
        return source.charAt(at);
    }
}
