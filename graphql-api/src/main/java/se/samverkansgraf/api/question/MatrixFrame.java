package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.CoverageCount;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.KnownAgreements;
import se.samverkansgraf.api.response.MatrixCell;
import se.samverkansgraf.api.response.MatrixColumn;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.SwedishOrder;

/**
 * The rows and columns of a matrix, waiting for what is said in its cells.
 *
 * @param rows the focus areas
 * @param members for each column's key its municipalities
 * @param known for each municipality's code what is known of its agreements
 */
record MatrixFrame(List<FocusArea> rows, Map<String, List<Municipality>> members, Map<String, KnownAgreements> known) {

    private record Place(String row, String column) {}

    /** The frame over these municipalities. */
    static MatrixFrame over(
            List<FocusArea> rows,
            Collection<Municipality> municipalities,
            MatrixColumns columns,
            Places places,
            Map<String, KnownAgreements> known) {
        Map<String, List<Municipality>> members = new LinkedHashMap<>();
        for (Municipality each : municipalities) {
            members.computeIfAbsent(columns.keyOf(each, places), key -> new ArrayList<>())
                    .add(each);
        }
        members.remove("");
        return new MatrixFrame(rows, members, known);
    }

    /** The columns, by label. */
    List<MatrixColumn> columns(MatrixColumns columns, Places places) {
        return members.entrySet().stream()
                .map(each -> column(each.getKey(), each.getValue(), columns, places))
                .sorted(Comparator.comparing(MatrixColumn::label, SwedishOrder.COMPARATOR))
                .toList();
    }

    private MatrixColumn column(String key, List<Municipality> inside, MatrixColumns columns, Places places) {
        var first = inside.get(0);
        @Nullable Municipality only = columns == MatrixColumns.MUNICIPALITY ? first : null;
        return new MatrixColumn(key, columns.labelOf(first, key, places), only, silent(0, key, Set.of()));
    }

    /** Every cell, row by row. */
    List<MatrixCell> cells(List<MatrixColumn> columns, List<Row> stated) {
        Map<Place, Row> byPlace = new HashMap<>();
        stated.forEach(row -> byPlace.put(new Place(row.text("row"), row.text("column")), row));
        List<MatrixCell> cells = new ArrayList<>();
        for (FocusArea row : rows) {
            for (MatrixColumn column : columns) {
                var said = byPlace.get(new Place(row.slug(), column.key()));
                cells.add(said == null ? MatrixCell.silent(row, column) : stated(row, column, said));
            }
        }
        return cells;
    }

    private MatrixCell stated(FocusArea row, MatrixColumn column, Row said) {
        Set<String> codes = new HashSet<>(said.texts("codes"));
        return MatrixCell.stated(row, column, silent(codes.size(), column.key(), codes), said);
    }

    private CoverageCount silent(int stated, String column, Set<String> stating) {
        var others = members.getOrDefault(column, List.of()).stream()
                .filter(each -> !stating.contains(each.code()))
                .map(each -> known.getOrDefault(each.code(), KnownAgreements.NONE))
                .toList();
        return CoverageCount.of(stated, others);
    }
}
