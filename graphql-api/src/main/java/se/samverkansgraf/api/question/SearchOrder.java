package se.samverkansgraf.api.question;

/** The order of what a search finds: best first. */
enum SearchOrder implements Ordering {
    SCORE_DESC
}
