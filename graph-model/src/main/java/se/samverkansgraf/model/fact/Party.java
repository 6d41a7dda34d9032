package se.samverkansgraf.model.fact;

/** The side that undertakes or signs something. */
public enum Party {
    /** The municipality, one of its units, or a person it employs. */
    MUNICIPALITY,
    /** The police, one of its areas, or a person it employs. */
    POLICE,
    /** Anybody else: a landlord, an association, a region, the local crime prevention council. */
    OTHER
}
