package se.samverkansgraf.api.response;

/** How far a comparison of two agreements can be trusted. */
public enum Comparability {
    COMPARABLE,
    NO_PREDECESSOR,
    AGREEMENT_POORLY_READ,
    PREDECESSOR_POORLY_READ,
    BOTH_POORLY_READ
}
