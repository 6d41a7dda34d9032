package se.samverkansgraf.api.response;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** Something that a search found. */
public record SearchHit(
        SearchKind kind,
        String id,
        double score,
        String text,
        List<Highlight> highlights,
        @Nullable Agreement agreement,
        @Nullable Document document,
        @Nullable Integer page,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Concept concept,
        @Nullable Municipality municipality) {

    /**
     * The hit of a row.
     *
     * @param marks finds the parts of a text that were hit
     */
    public static SearchHit of(Row row, SharedNodes shared, Function<String, List<Highlight>> marks) {
        var kind = SearchKind.ofLabel(row.text("label"));
        var id = GlobalId.parse(row.text("id")).orElseThrow();
        return new SearchHit(
                kind,
                id.toString(),
                row.decimal("score"),
                row.text("text"),
                marks.apply(row.text("text")),
                row.has("agreement") ? Agreement.of(row.row("agreement"), shared) : null,
                row.has("document") ? Document.of(row.row("document")) : null,
                row.numberIfKnown("page"),
                row.numberIfKnown("start"),
                row.numberIfKnown("end"),
                kind == SearchKind.CONCEPT ? shared.concepts().get(Concepts.typeNamed(id.type()), id.key()) : null,
                kind == SearchKind.MUNICIPALITY
                        ? shared.places().municipality(id.key()).orElse(null)
                        : null);
    }
}
