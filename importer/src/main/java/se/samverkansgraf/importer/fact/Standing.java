package se.samverkansgraf.importer.fact;

/** How somebody named stands in a statement. */
enum Standing {
    /** Does what the statement says: opens it, or stands beside its modal verb. */
    SUBJECT,
    /** Does it too: tillsammans med X, ihop med X. */
    COMPANION,
    /** Does it, in the passive: genomförs av X. */
    AGENT,
    /** Has a part in it without undertaking it: genom X, samarbete mellan X och Y. */
    MEANS,
    /** Is only named: besöka X, information till X. */
    OBJECT
}
