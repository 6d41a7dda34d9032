package se.samverkansgraf.api.question;

/** Where to search. */
enum SearchIn {
    PASSAGE,
    STATEMENT,
    HEADING,
    CONCEPT
}
