package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * Something that an agreement itself prioritises.
 *
 * @param concepts the focus areas that it concerns, as worded
 * @param parentId the global id of the priority that encloses it, or null
 */
public record Priority(
        String id,
        String heading,
        int rank,
        List<ConceptUse> concepts,
        @Nullable String parentId,
        String rule,
        Agreement agreement,
        List<Evidence> evidence)
        implements Node, Fact {

    /** The priority of a row. */
    public static Priority of(Row row, Agreement agreement, SharedNodes shared) {
        var parents = row.texts("parent");
        return new Priority(
                GlobalId.of(Priority.class, row.text("id")),
                row.text("heading"),
                row.number("rank"),
                ConceptUse.list(row, "focusAreas", FocusArea.class, shared),
                parents.isEmpty() ? null : GlobalId.of(Priority.class, parents.get(0)),
                row.text("rule"),
                agreement,
                row.rows("evidence", Evidence::of));
    }

    public List<FocusArea> focusAreas() {
        return ConceptUse.concepts(concepts, FocusArea.class);
    }
}
