package se.samverkansgraf.api.response;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of focus areas or methods where.
 *
 * @param group the peers that were asked for, or null
 */
public record Matrix(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<? extends Concept> rows,
        @Nullable PeerGroup group,
        List<MatrixColumn> columns,
        List<MatrixCell> cells) {}
