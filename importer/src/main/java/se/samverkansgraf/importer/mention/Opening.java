package se.samverkansgraf.importer.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How matches of one pattern begin: behind what, and with which letters.
 *
 * @param atLineStart true where matches begin only where a line does
 * @param guards what the expression opens with that looks back
 * @param rest the expression without the guards that it opens with, which look back or ask for the line's start
 */
record Opening(boolean atLineStart, Pattern guards, Pattern rest) {

    private static final String LINE_START = "^";
    private static final String AT_BREAK = "(?:^|";
    private static final List<String> LOOKING_BACK = List.of("(?<!", "(?<=");
    private static final List<String> LOOKING_AHEAD = List.of("(?!", "(?=");
    private static final String CLASS_START = "[";

    static Opening of(Pattern pattern) {
        String expression = pattern.pattern();
        if (Brackets.hasAlternatives(expression)) {
            return new Opening(false, Pattern.compile(""), pattern);
        }
        StringBuilder guards = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        part(expression, guards, rest);
        return new Opening(
                expression.startsWith(LINE_START),
                Pattern.compile(guards.toString(), pattern.flags()),
                Pattern.compile(rest.toString(), pattern.flags()));
    }

    private static void part(String expression, StringBuilder guards, StringBuilder rest) {
        int at = expression.startsWith(LINE_START) ? 1 : 0;
        while (true) {
            int end = endOfGuard(expression, at);
            if (end > at) {
                guards.append(expression, at, end);
            } else if (begins(LOOKING_AHEAD, expression, at)) {
                end = Brackets.endOfGroup(expression, at);
                rest.append(expression, at, end);
            } else {
                rest.append(expression, at, expression.length());
                return;
            }
            at = end;
        }
    }

    /** The end of what only looks back from {@code at}; {@code at} where something else stands there. */
    private static int endOfGuard(String expression, int at) {
        if (begins(LOOKING_BACK, expression, at)) {
            return Brackets.endOfGroup(expression, at);
        }
        if (!expression.startsWith(AT_BREAK, at)) {
            return at;
        }
        int next = at + AT_BREAK.length() - 1;
        while (expression.charAt(next) == '|' && begins(LOOKING_BACK, expression, next + 1)) {
            next = Brackets.endOfGroup(expression, next + 1);
        }
        return expression.charAt(next) == ')' ? next + 1 : at;
    }

    private static boolean begins(List<String> openings, String expression, int at) {
        return openings.stream().anyMatch(opening -> expression.startsWith(opening, at));
    }

    /** True unless no match can begin with these letters, whatever stands before and follows them. */
    boolean mayBeginWith(String letters) {
        Beginning beginning = new Beginning(letters);
        Matcher matcher = beginning.matcher(rest, 0);
        return asksForLineStart() || matcher.lookingAt() || matcher.hitEnd() || beginning.lookedBack;
    }

    /** True unless no match can begin inside a line behind this letter, whatever stands before it. */
    boolean mayFollow(char letter) {
        Beginning beginning = new Beginning(String.valueOf(letter));
        return beginning.matcher(guards, 1).lookingAt() || beginning.lookedBack;
    }

    private boolean asksForLineStart() {
        String expression = rest.pattern();
        int at = expression.indexOf(LINE_START);
        while (at > 0 && expression.startsWith(CLASS_START, at - 1)) {
            at = expression.indexOf(LINE_START, at + 1);
        }
        return at >= 0;
    }

    /** Letters behind others that nobody knows; remembers whether these were asked for. */
    private static final class Beginning implements CharSequence {

        /** As many as no expression looks back. */
        private static final int BEFORE = 1 << 20;

        private final String letters;
        private boolean lookedBack;

        Beginning(String letters) {
            this.letters = letters;
        }

        /** A matcher of an expression from a place among the letters on. */
        Matcher matcher(Pattern pattern, int from) {
            Matcher matcher = pattern.matcher(this);
            return matcher.useAnchoringBounds(false).useTransparentBounds(true).region(BEFORE + from, length());
        }

        @Override
        public int length() {
            return BEFORE + letters.length();
        }

        @Override
        public char charAt(int index) {
            lookedBack |= index < BEFORE;
            return index < BEFORE ? '\uffff' : letters.charAt(index - BEFORE);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return letters.substring(start - BEFORE, end - BEFORE);
        }
    }
}
