package se.samverkansgraf.api.response;

/**
 * What a concept is called.
 *
 * @param sv in Swedish
 * @param en in English
 */
public record Label(String sv, String en) {

    /** The label in that language. */
    public String in(Language language) {
        return language == Language.SV ? sv : en;
    }
}
