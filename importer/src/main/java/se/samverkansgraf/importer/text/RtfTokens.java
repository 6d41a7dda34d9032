package se.samverkansgraf.importer.text;

/** Cuts an RTF into groups, control words and letters. */
final class RtfTokens {

    private static final int MOST_DIGITS = 9;

    /** Receives the tokens in order. */
    interface Handler {

        void openGroup();

        void closeGroup();

        /**
         * Takes a control word.
         *
         * @param word its name
         * @param value its number, or {@code otherwise} 1 where it has none
         */
        void control(String word, int value);

        /** Takes a byte in the encoding that the document declares. */
        void letter(int octet);
    }

    private final String rtf;
    private int at;

    RtfTokens(String rtf) {
        this.rtf = rtf;
    }

    void read(Handler handler) {
        while (at < rtf.length()) {
            char sign = rtf.charAt(at++);
            switch (sign) {
                case '{' -> handler.openGroup();
                case '}' -> handler.closeGroup();
                case '\\' -> control(handler);
                case '\r', '\n', '\0' -> {
                    // Line breaks in the file mean nothing.
                }
                default -> handler.letter(sign);
            }
        }
    }

    private void control(Handler handler) {
        if (at >= rtf.length()) {
            return;
        }
        char sign = rtf.charAt(at);
        if (!isLetter(sign)) {
            at++;
            symbol(sign, handler);
            return;
        }
        int start = at;
        while (at < rtf.length() && isLetter(rtf.charAt(at))) {
            at++;
        }
        String word = rtf.substring(start, at);
        int value = number();
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(rtf.length(), (long) at + Math.max(0, value));
        } else {
            handler.control(word, value);
        }
    }

    private int number() {
        boolean negative = at < rtf.length() && rtf.charAt(at) == '-';
        int start = negative ? at + 1 : at;
        int end = start;
        while (end < rtf.length() && end - start < MOST_DIGITS && rtf.charAt(end) >= '0' && rtf.charAt(end) <= '9') {
            end++;
        }
        if (end == start) {
            return 1;
        }
        at = end;
        int value = Integer.parseInt(rtf.substring(start, end));
        return negative ? -value : value;
    }

    private void symbol(char sign, Handler handler) {
        switch (sign) {
            case '\'' -> {
                if (at + 2 <= rtf.length()) {
                    handler.letter(Math.max(0, Character.digit(rtf.charAt(at), 16)) * 16
                            + Math.max(0, Character.digit(rtf.charAt(at + 1), 16)));
                    at += 2;
                }
            }
            case '~' -> handler.control("nbsp", 1);
            case '-' -> handler.control("shy", 1);
            case '_' -> handler.control("nbhyphen", 1);
            case '*' -> handler.control("*", 1);
            case '\r', '\n' -> handler.control("par", 1);
            default -> handler.letter(sign);
        }
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
