package se.samverkansgraf.api.response;

/** What peers have in common. */
public enum PeerBasis {
    GROUP,
    COUNTY,
    POLICE_AREA,
    POPULATION,
    NEAREST_PRIORITIES,
    LIST,
    COUNTRY
}
