package se.samverkansgraf.api.http;

/** The text of a document, looked at before it is parsed. */
final class DocumentText {

    /** More than any number of use has; GraphQL makes a number of the digits, in time that grows with their square. */
    static final int MOST_DIGITS = 400;

    private DocumentText() {}

    /** Whether more digits than {@value #MOST_DIGITS} follow each other in it. */
    static boolean hasEndlessNumber(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            digits = sign >= '0' && sign <= '9' ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                return true;
            }
        }
        return false;
    }
}
