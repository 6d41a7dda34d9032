package se.samverkansgraf.importer.mention;

/** The part of an agreement that stands under a heading of known wording. */
public enum SectionRole {
    /** What the agreement prioritises: Samverkansområden, Prioriterade områden, Fokusområden. */
    PRIORITIES,
    /** What is undertaken: Åtgärder, Det här ska vi göra, Kommunen ska. */
    COMMITMENTS,
    /** Mål, Målsättning, Förväntad effekt. */
    GOALS,
    /** Syfte. */
    PURPOSE,
    /** Inledning, Bakgrund. */
    BACKGROUND,
    /** Lägesbild, Problembild, Situationen idag. */
    SITUATION,
    /** Uppföljning, Utvärdering. */
    FOLLOW_UP,
    /** Giltighetstid, Avtalsperiod. */
    VALIDITY,
    /** Kommunikation, Information till medborgarna. */
    COMMUNICATION,
    /** Organisation, Styrgrupp. */
    ORGANISATION,
    /** Underskrifter. */
    SIGNATURES,
    /** Resultat, Vad har vi gjort. */
    RESULTS,
    /** Kontakt, Dokument, Externa länkar. */
    OUTSIDE
}
