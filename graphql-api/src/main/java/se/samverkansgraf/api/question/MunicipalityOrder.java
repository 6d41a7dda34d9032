package se.samverkansgraf.api.question;

/** The orders of municipalities. */
enum MunicipalityOrder implements Ordering {
    NAME_ASC,
    NAME_DESC,
    CODE_ASC,
    CODE_DESC,
    POPULATION_ASC,
    POPULATION_DESC
}
