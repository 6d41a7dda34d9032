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
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.Coverage;
import se.samverkansgraf.api.response.Matrix;
import se.samverkansgraf.api.response.MatrixCell;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.PeerGroup;
import se.samverkansgraf.api.response.SharedNodes;

/** Asks for focus areas or methods by municipalities or years. */
@Controller
final class MatrixQuestions {

    private static final int PASSAGES = 3;

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;
    private final Peers peers;
    private final Clock clock;

    MatrixQuestions(GraphReader reader, SharedNodes shared, KnownKeys known, Peers peers, Clock clock) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
        this.peers = peers;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<Matrix> matrix(@Arguments MatrixArguments asked, DataFetchingFieldSelectionSet fields) {
        var counted = asked.counted(LocalDate.now(clock));
        var rows = rows(asked);
        var selected = Selection.of(fields);
        return group(asked, counted).thenCompose(group -> {
            var lanes = asked.columns().over(municipalities(asked, group), counted.period(), shared.places());
            var values = rowValues(selected.hasAny("cells") ? rows : List.of(), asked);
            values.put("columns", lanes.stream().map(MatrixLane::values).toList());
            values.put("kinds", Constants.names(counted.kind()));
            values.put("passages", selected.hasAny("cells/evidence") ? PASSAGES : 0);
            values.put("sharedWordings", selected.hasAny("cells/sharedWordings"));
            return reader.read("matrix", values).thenApply(answer -> {
                var frame = new MatrixFrame(rows, asked.rows(), answer.get(0));
                return matrix(
                        counted.period(),
                        rows,
                        group,
                        frame,
                        lanes.stream()
                                .filter(each -> isShown(each, asked, frame))
                                .toList());
            });
        });
    }

    private CompletableFuture<@Nullable PeerGroup> group(MatrixArguments asked, CountedAgreements counted) {
        return asked.peers() == null
                ? CompletableFuture.completedFuture(null)
                : peers.group(asked.peers(), "peers.", counted).thenApply(group -> group);
    }

    /** The municipalities that fit the filter, and where peers are asked for, those among the peers or their own. */
    private List<Municipality> municipalities(MatrixArguments asked, @Nullable PeerGroup group) {
        return asked.places().municipalities(known, shared.places()).stream()
                .filter(each -> group == null
                        || each.equals(group.of())
                        || group.municipalities().contains(each))
                .toList();
    }

    @SchemaMapping(typeName = "Matrix")
    List<MatrixCell> cells(Matrix matrix, @Argument @Nullable List<Coverage> coverage) {
        return matrix.cells().stream()
                .filter(cell -> coverage == null || coverage.contains(cell.coverage()))
                .toList();
    }

    private static boolean isShown(MatrixLane lane, MatrixArguments asked, MatrixFrame frame) {
        return asked.withoutAgreement()
                || asked.columns() == MatrixColumns.YEAR
                || frame.knowsAnAgreementOf(lane)
                || lane.only() != null && asked.places().names(lane.key());
    }

    private static Matrix matrix(
            PeriodInput period,
            List<? extends Concept> rows,
            @Nullable PeerGroup group,
            MatrixFrame frame,
            List<MatrixLane> shown) {
        var columns = shown.stream().map(frame::column).toList();
        return new Matrix(period.from(), period.to(), rows, group, columns, frame.cells(shown, columns));
    }

    private List<? extends Concept> rows(MatrixArguments asked) {
        var type = asked.rows().concepts();
        var slugs = asked.rowSlugs(known);
        if (slugs != null) {
            return shared.concepts().get(type, slugs);
        }
        return shared.concepts().all(type).stream()
                .filter(each ->
                        !asked.rollUp() || shared.concepts().broader(each).isEmpty())
                .toList();
    }

    private Map<String, Object> rowValues(List<? extends Concept> rows, MatrixArguments asked) {
        var slugs = rows.stream().map(Concept::slug).toList();
        var rowsOf = rowsOf(rows, asked);
        boolean areMethods = asked.rows() == MatrixRows.METHOD;
        Map<String, Object> values = new HashMap<>();
        values.put("rollUp", asked.rollUp());
        values.put("focusAreas", areMethods ? List.of() : slugs);
        values.put("methods", areMethods ? slugs : List.of());
        values.put("focusAreaRows", areMethods ? Map.of() : rowsOf);
        values.put("methodRows", areMethods ? rowsOf : Map.of());
        return values;
    }

    private Map<String, List<String>> rowsOf(List<? extends Concept> rows, MatrixArguments asked) {
        Map<String, List<String>> rowsOf = new HashMap<>();
        for (Concept row : rows) {
            Collection<String> counted = asked.rollUp()
                    ? shared.concepts().within(asked.rows().concepts(), List.of(row.slug()))
                    : List.of(row.slug());
            counted.forEach(slug ->
                    rowsOf.computeIfAbsent(slug, key -> new ArrayList<>()).add(row.slug()));
        }
        return rowsOf;
    }
}
