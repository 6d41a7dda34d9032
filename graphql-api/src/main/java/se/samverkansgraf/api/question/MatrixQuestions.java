package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.Coverage;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.KnownAgreements;
import se.samverkansgraf.api.response.Matrix;
import se.samverkansgraf.api.response.MatrixCell;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.SharedNodes;

/** Asks for focus areas by municipalities. */
@Controller
final class MatrixQuestions {

    private static final int PASSAGES = 3;

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;
    private final Clock clock;

    MatrixQuestions(GraphReader reader, SharedNodes shared, KnownKeys known, Clock clock) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Matrix> matrix(@Arguments MatrixArguments asked, DataFetchingFieldSelectionSet fields) {
        var period = PeriodInput.of(asked.activeOn(), asked.activeDuring(), LocalDate.now(clock));
        var rows = rows(asked);
        var municipalities = asked.places().municipalities(known, shared.places());
        Map<String, Object> values = new HashMap<>();
        values.put(
                "municipalities",
                municipalities.stream().map(Municipality::code).toList());
        values.put("kinds", Constants.names(asked.places().kind()));
        values.put("rowsOf", rowsOf(rows, asked));
        values.put("columnsOf", columnsOf(municipalities, asked.columns()));
        values.put("from", period.from());
        values.put("to", period.to());
        values.put("passages", Selection.of(fields).hasAny("cells/evidence") ? PASSAGES : 0);
        return reader.read("matrix", values)
                .thenApply(answer -> matrix(asked, period, municipalities, rows, answer.get(0)));
    }

    @SchemaMapping(typeName = "Matrix")
    List<MatrixCell> cells(Matrix matrix, @Argument @Nullable List<Coverage> coverage) {
        return matrix.cells().stream()
                .filter(cell -> coverage == null || coverage.contains(cell.coverage()))
                .toList();
    }

    private Matrix matrix(
            MatrixArguments asked,
            PeriodInput period,
            List<Municipality> municipalities,
            List<FocusArea> rows,
            Row answer) {
        Map<String, KnownAgreements> byCode = new HashMap<>();
        answer.rows("known", row -> byCode.put(row.text("code"), KnownAgreements.of(row)));
        var shown = municipalities.stream()
                .filter(each -> asked.withoutAgreement()
                        || asked.places().names(each.code())
                        || byCode.getOrDefault(each.code(), KnownAgreements.NONE)
                                        .agreements()
                                > 0)
                .toList();
        var frame = MatrixFrame.over(rows, shown, asked.columns(), shared.places(), byCode);
        var columns = frame.columns(asked.columns(), shared.places());
        var cells = frame.cells(columns, answer.rows("cells", row -> row));
        return new Matrix(period.from(), period.to(), rows, columns, cells);
    }

    private List<FocusArea> rows(MatrixArguments asked) {
        var slugs = known.concepts("focusArea", asked.focusArea(), FocusArea.class);
        if (slugs != null) {
            return shared.concepts().get(FocusArea.class, slugs);
        }
        return shared.concepts().all(FocusArea.class).stream()
                .filter(each ->
                        !asked.rollUp() || shared.concepts().broader(each).isEmpty())
                .toList();
    }

    private Map<String, List<String>> rowsOf(List<FocusArea> rows, MatrixArguments asked) {
        Map<String, List<String>> rowsOf = new HashMap<>();
        for (FocusArea row : rows) {
            Collection<String> counted = asked.rollUp()
                    ? shared.concepts().within(FocusArea.class, List.of(row.slug()))
                    : List.of(row.slug());
            counted.forEach(slug ->
                    rowsOf.computeIfAbsent(slug, key -> new ArrayList<>()).add(row.slug()));
        }
        return rowsOf;
    }

    private Map<String, List<String>> columnsOf(List<Municipality> municipalities, MatrixColumns columns) {
        Map<String, List<String>> columnsOf = new HashMap<>();
        municipalities.forEach(each -> columnsOf.put(each.code(), List.of(columns.keyOf(each, shared.places()))));
        return columnsOf;
    }
}
