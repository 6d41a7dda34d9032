package se.samverkansgraf.api.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search is asked for with. */
record SearchArguments(
        String text, @Nullable List<SearchIn> in, @Nullable SearchFilter filter) {}
