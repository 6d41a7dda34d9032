package se.samverkansgraf.importer.mention;

/** How exactly a date is written. */
public enum Precision {
    DAY,
    MONTH,
    /** Half a year, a season, a term. */
    SEASON,
    YEAR
}
