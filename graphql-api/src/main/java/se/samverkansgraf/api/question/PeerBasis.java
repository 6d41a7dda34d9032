package se.samverkansgraf.api.question;

/** What peers have in common. */
enum PeerBasis {
    GROUP,
    COUNTY,
    POLICE_AREA,
    POPULATION,
    LIST,
    COUNTRY
}
