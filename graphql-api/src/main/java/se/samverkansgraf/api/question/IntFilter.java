package se.samverkansgraf.api.question;

import org.jspecify.annotations.Nullable;

/** Numbers from one to another, both included. */
record IntFilter(@Nullable Integer gte, @Nullable Integer lte) {

    boolean holds(int number) {
        return (gte == null || number >= gte) && (lte == null || number <= lte);
    }
}
