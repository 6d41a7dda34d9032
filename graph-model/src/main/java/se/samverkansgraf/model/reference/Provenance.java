package se.samverkansgraf.model.reference;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement about the police organisation comes from.
 *
 * @param basis what it rests on
 * @param asOf when its source said so, as {@code 2019} or {@code 2019-06}; null where unknown
 * @param source the page or file, or null where none was found
 * @param note why the statement is there, or null
 */
public record Provenance(
        Basis basis,
        @Nullable String asOf,
        @Nullable String source,
        @Nullable String note) {}
