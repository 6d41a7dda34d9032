package se.samverkansgraf.importer.mention;

import org.jspecify.annotations.Nullable;

/**
 * A named police area.
 *
 * @param written the bare name as written, without lokalpolisområde or LPO: Storgöteborg Kungälv-Ale
 * @param id the area's id in the reference data; null where no area, or more than one, bears the name
 * @param form in which phrase it is named
 */
public record PoliceAreaMention(String written, @Nullable String id, Form form) implements MentionValue {

    /** The phrase that names a police area. */
    public enum Form {
        /** Lokalpolisområde X, LPO X, X lokalpolisområde, and misspelt. */
        AREA,
        /** Chef lokalpolisområde X, Lokalpolisområdeschef X: named by its chief's title. */
        CHIEF,
        /** Polisområde X, polisen i X: the name of the district without the word for a local area. */
        POLICE
    }
}
