package se.samverkansgraf.api.question;

import org.jspecify.annotations.Nullable;

/** The paging arguments as a client gives them. */
record PageArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {}
