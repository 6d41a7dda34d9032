package se.samverkansgraf.api.response;

import java.time.LocalDate;
import java.util.List;

/** What is said of focus areas where. */
public record Matrix(
        LocalDate from, LocalDate to, List<FocusArea> rows, List<MatrixColumn> columns, List<MatrixCell> cells) {}
