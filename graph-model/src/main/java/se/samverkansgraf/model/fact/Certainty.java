package se.samverkansgraf.model.fact;

/** How sure the rule is that two careful readers would agree with it. */
public enum Certainty {
    /** Stated in so many words. */
    CERTAIN,
    /** Two careful readers could differ: a wish, a description of routine, an aim told as a task. */
    UNSURE
}
