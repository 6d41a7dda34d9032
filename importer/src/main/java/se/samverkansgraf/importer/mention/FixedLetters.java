package se.samverkansgraf.importer.mention;

import java.util.regex.Pattern;

/**
 * Letters that stand in every match of an expression. A line that lacks them behind a place has no match there, which
 * is told sooner than by trying.
 */
final class FixedLetters {

    private static final String NEVER_FIXED = "^$.";
    private static final String OPTIONAL = "?*{";
    private static final String CATEGORIES = "pP";
    private static final String SIMPLE_ESCAPES = "dDsSwWbBhHvVntrf";
    private static final String GROUP_SIGNS = ":=!<>";

    private final String expression;
    private int at;
    private String longest = "";
    private final StringBuilder run = new StringBuilder();

    private FixedLetters(String expression) {
        this.expression = expression;
    }

    /** The longest run of letters that is parted by nothing and stands in every match; empty where there is none. */
    static String of(Pattern pattern) {
        if (pattern.flags() != 0 || Brackets.hasAlternatives(pattern.pattern())) {
            return "";
        }
        return new FixedLetters(pattern.pattern()).read();
    }

    private String read() {
        while (at < expression.length()) {
            char sign = expression.charAt(at);
            if (!isUnderstood(sign)) {
                return "";
            }
            if (sign == '(' || sign == '[') {
                endRun();
                at = Brackets.endOfGroup(expression, at);
            } else if (sign == '\\') {
                readEscape();
            } else if (OPTIONAL.indexOf(sign) >= 0) {
                dropLast();
                at = sign == '{' ? expression.indexOf('}', at) + 1 : at + 1;
            } else if (sign == '+' || NEVER_FIXED.indexOf(sign) >= 0) {
                endRun();
                at++;
            } else {
                run.append(sign);
                at++;
            }
        }
        endRun();
        return longest;
    }

    /** False for what may change the meaning of the letters after it, such as {@code (?i)} and {@code \\Q}. */
    private boolean isUnderstood(char sign) {
        if (sign == '(') {
            return !expression.startsWith("(?", at) || GROUP_SIGNS.indexOf(expression.charAt(at + 2)) >= 0;
        }
        char next = at + 1 < expression.length() ? expression.charAt(at + 1) : sign;
        return sign != '\\'
                || !Character.isLetterOrDigit(next)
                || SIMPLE_ESCAPES.indexOf(next) >= 0
                || CATEGORIES.indexOf(next) >= 0 && expression.startsWith("{", at + 2);
    }

    /** A sign that stands for itself, or one of a class of signs. */
    private void readEscape() {
        char escaped = expression.charAt(at + 1);
        if (!Character.isLetterOrDigit(escaped)) {
            run.append(escaped);
            at += 2;
            return;
        }
        endRun();
        at = CATEGORIES.indexOf(escaped) >= 0 ? expression.indexOf('}', at) + 1 : at + 2;
    }

    private void dropLast() {
        run.setLength(Math.max(0, run.length() - 1));
        endRun();
    }

    private void endRun() {
        longest = run.length() > longest.length() ? run.toString() : longest;
        run.setLength(0);
    }
}
