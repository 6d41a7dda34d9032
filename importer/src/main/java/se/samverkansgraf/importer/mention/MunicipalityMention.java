package se.samverkansgraf.importer.mention;

import org.jspecify.annotations.Nullable;

/**
 * A municipality's name.
 *
 * @param code SCB code, four digits; null where the wording claims a municipality that the reference data does not know
 * @param written the bare name as written, without kommun or stad: Karlshamns
 * @param form how firmly the wording says that the municipality, not the place, is meant
 */
public record MunicipalityMention(@Nullable String code, String written, Form form) implements MentionValue {

    /** How a municipality's name is written, firmest first. */
    public enum Form {
        /** Karlshamns kommun, Malmö stad, Region Gotland. */
        WITH_KOMMUN,
        /** One of several after or before a shared word: kommunerna Stenungsund, Orust och Tjörn. */
        LISTED,
        /** As WITH_KOMMUN with one letter wrong: Asersunds kommun. */
        MISSPELT,
        /** The name alone, where a line opens with it and a dash, a comma or the document's kind follows. */
        OPENS_LINE,
        /** The name alone elsewhere: may be the place, or a police area's name. */
        BARE_NAME
    }
}
