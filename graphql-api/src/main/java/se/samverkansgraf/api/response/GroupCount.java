package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;

/** One row of a count by one dimension or by two. */
public record GroupCount(
        @Nullable String key,
        String label,
        @Nullable String key2,
        @Nullable String label2,
        int count,
        int agreements,
        int municipalities,
        int rows) {}
