package se.samverkansgraf.app.explain;

/** A page as it grows: markup is said by the program, everything else is text. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    /** Adds markup, which never comes from a document. */
    Html markup(String markup) {
        page.append(markup);
        return this;
    }

    /** Adds text, so that no sign of it can be markup; signs that no page may hold become a replacement sign. */
    Html text(String text) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '\n', '\t' -> page.append((char) sign);
                default -> page.appendCodePoint(Character.isISOControl(sign) || isLone(sign) ? '\uFFFD' : sign);
            }
        });
        return this;
    }

    private static boolean isLone(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
