package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.CoverageCount;
import se.samverkansgraf.api.response.KnownAgreements;
import se.samverkansgraf.api.response.MatrixCell;
import se.samverkansgraf.api.response.MatrixColumn;

/** The rows and columns of a matrix, and what a statement says of them. */
final class MatrixFrame {

    private record Place(String row, String column) {

        static Place of(Row row) {
            return new Place(row.text("row"), row.text("column"));
        }
    }

    private final List<? extends Concept> rows;
    private final MatrixRows kind;
    private final Map<Place, KnownAgreements> known = new HashMap<>();
    private final Map<Place, Row> said = new HashMap<>();
    private final Map<Place, Row> passages = new HashMap<>();
    private final Map<Place, Integer> shared = new HashMap<>();
    private final Map<Place, Integer> named = new HashMap<>();

    MatrixFrame(List<? extends Concept> rows, MatrixRows kind, Row answer) {
        this.rows = rows;
        this.kind = kind;
        answer.rows("known", row -> row)
                .forEach(row -> known.put(new Place(row.text("code"), row.text("column")), KnownAgreements.of(row)));
        answer.rows("cells", row -> row).forEach(row -> said.put(Place.of(row), row));
        answer.rows("passages", row -> row).forEach(row -> passages.put(Place.of(row), row));
        answer.rows("shared", row -> row).forEach(row -> shared.put(Place.of(row), row.number("facts")));
        answer.rows("named", row -> row).forEach(row -> named.put(Place.of(row), row.number("agreements")));
    }

    /** True where an agreement of one of the column's municipalities is known, whenever it is valid. */
    boolean knowsAnAgreementOf(MatrixLane lane) {
        return lane.members().stream()
                .anyMatch(each -> knownOf(each.code(), lane).agreements() > 0);
    }

    /** The column, with what silence in it means. */
    MatrixColumn column(MatrixLane lane) {
        return new MatrixColumn(lane.key(), lane.label(), lane.only(), count(lane, Set.of()));
    }

    /** Every cell, row by row. */
    List<MatrixCell> cells(List<MatrixLane> lanes, List<MatrixColumn> columns) {
        List<MatrixCell> cells = new ArrayList<>();
        for (Concept row : rows) {
            for (int i = 0; i < lanes.size(); i++) {
                cells.add(cell(row, lanes.get(i), columns.get(i)));
            }
        }
        return cells;
    }

    private MatrixCell cell(Concept row, MatrixLane lane, MatrixColumn column) {
        var place = new Place(row.slug(), lane.key());
        @Nullable Integer naming = kind == MatrixRows.METHOD ? named.getOrDefault(place, 0) : null;
        @Nullable Row facts = said.get(place);
        if (facts == null) {
            return MatrixCell.silent(row, column, MatrixCell.Wording.of(null, 0, naming));
        }
        var wording = MatrixCell.Wording.of(passages.get(place), shared.getOrDefault(place, 0), naming);
        return MatrixCell.told(row, column, count(lane, new HashSet<>(facts.texts("codes"))), wording, facts);
    }

    private CoverageCount count(MatrixLane lane, Set<String> stating) {
        var others = lane.members().stream()
                .filter(each -> !stating.contains(each.code()))
                .map(each -> knownOf(each.code(), lane))
                .toList();
        return CoverageCount.of(stating.size(), others);
    }

    private KnownAgreements knownOf(String code, MatrixLane lane) {
        return known.getOrDefault(new Place(code, lane.key()), KnownAgreements.NONE);
    }
}
