package se.samverkansgraf.importer.mention;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a line a match of a pattern may begin, found out once for each pattern, so that the pattern is tried only
 * there.
 *
 * <p>A pattern that opens with a guard against a letter before it begins at no letter inside a word. A letter that the
 * pattern refuses without having looked for more begins no match either; letters that no Swedish text is made of are
 * not asked about.
 */
final class Openings {

    private static final String LINE_START = "^";
    private static final List<String> GUARDS = List.of("(?<![\\p{L}", "(?<![\\d\\p{L}", "(?:^|(?<=\\t)");
    private static final String LOOKS_BACK = "(?<=";
    private static final int ASKED = 0x100;

    private final boolean atLineStart;
    private final boolean afterNoLetter;
    private final BitSet refused;

    private Openings(boolean atLineStart, boolean afterNoLetter, BitSet refused) {
        this.atLineStart = atLineStart;
        this.afterNoLetter = afterNoLetter;
        this.refused = refused;
    }

    static Openings of(Pattern pattern) {
        String expression = pattern.pattern();
        boolean whole = !hasAlternatives(expression);
        boolean guarded = GUARDS.stream().anyMatch(expression::startsWith);
        return new Openings(
                whole && expression.startsWith(LINE_START),
                whole && guarded,
                expression.contains(LOOKS_BACK) ? new BitSet() : refused(pattern));
    }

    /** True where the expression is parted by | outside all brackets: its opening is then that of its first part. */
    private static boolean hasAlternatives(String expression) {
        int groups = 0;
        int classes = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '[' -> classes++;
                case ']' -> classes--;
                case '(' -> groups += classes > 0 ? 0 : 1;
                case ')' -> groups -= classes > 0 ? 0 : 1;
                case '|' -> {
                    if (groups <= 0 && classes <= 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** The letters that a pattern refuses alone and would refuse with anything after them. */
    private static BitSet refused(Pattern pattern) {
        BitSet refused = new BitSet(ASKED);
        Matcher matcher = pattern.matcher("");
        for (char c = ' '; c < ASKED; c++) {
            matcher.reset(String.valueOf(c));
            refused.set(c, !matcher.lookingAt() && !matcher.hitEnd());
        }
        return refused;
    }

    /** The first place in {@code line} from {@code from} where a match may begin; {@code to} where there is none. */
    int next(String line, int from, int to) {
        if (atLineStart) {
            return from == 0 && from < to ? 0 : to;
        }
        for (int at = from; at < to; at++) {
            char c = line.charAt(at);
            if ((c >= ASKED || !refused.get(c)) && !(afterNoLetter && at > 0 && Fold.isLetter(line.charAt(at - 1)))) {
                return at;
            }
        }
        return to;
    }
}
