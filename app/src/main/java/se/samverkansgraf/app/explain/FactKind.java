package se.samverkansgraf.app.explain;

import java.util.Locale;

/** The kinds of facts, in the order in which they are told. */
enum FactKind {
    HEADER,
    PRIORITY,
    COMMITMENT,
    GOAL,
    FOLLOW_UP,
    CITED,
    SIGNATORY;

    /** The name in pages' classes and in the words' file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
