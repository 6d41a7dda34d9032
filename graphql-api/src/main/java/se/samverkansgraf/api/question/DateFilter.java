package se.samverkansgraf.api.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both included. */
record DateFilter(@Nullable LocalDate gte, @Nullable LocalDate lte) {

    static final DateFilter ANY = new DateFilter(null, null);

    static DateFilter orAny(@Nullable DateFilter filter) {
        return filter == null ? ANY : filter;
    }
}
