package se.samverkansgraf.importer.mention;

/** Sees the groups of a regular expression. */
final class Brackets {

    private final String expression;
    private int at;
    private int classes;
    private int groups;

    private Brackets(String expression, int from) {
        this.expression = expression;
        this.at = from;
    }

    /** True where the expression is parted by | outside all brackets: its opening is then that of its first part. */
    static boolean hasAlternatives(String expression) {
        Brackets brackets = new Brackets(expression, 0);
        while (brackets.at < expression.length()) {
            if (brackets.next() == '|' && brackets.groups <= 0 && brackets.classes <= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the group, or the class of signs, that begins at {@code start} has ended. */
    static int endOfGroup(String expression, int start) {
        Brackets brackets = new Brackets(expression, start);
        do {
            brackets.next();
        } while (brackets.groups + brackets.classes > 0 && brackets.at < expression.length());
        return brackets.at;
    }

    /** The next sign that stands for itself or brackets something; what is escaped is passed over. */
    private char next() {
        char sign = expression.charAt(at++);
        switch (sign) {
            case '\\' -> at++;
            case '[' -> classes++;
            case ']' -> classes--;
            case '(' -> groups += classes > 0 ? 0 : 1;
            case ')' -> groups -= classes > 0 ? 0 : 1;
            default -> {}
        }
        return sign;
    }
}
