package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Certainty;

/** A stated aim. */
public record Goal(
        String id,
        String text,
        int ordinal,
        Certainty certainty,
        List<ConceptUse> concepts,
        @Nullable Measure measure,
        String rule,
        Agreement agreement,
        List<Evidence> evidence)
        implements Node, Fact, Measured {

    /** The goal of a row. */
    public static Goal of(Row row, Agreement agreement, SharedNodes shared) {
        return new Goal(
                GlobalId.of(Goal.class, row.text("id")),
                row.text("text"),
                row.number("ordinal"),
                row.constant("certainty", Certainty.class),
                ConceptUse.list(row, "focusAreas", FocusArea.class, shared),
                Measure.in(row),
                row.text("rule"),
                agreement,
                row.rows("evidence", Evidence::of));
    }

    public List<FocusArea> focusAreas() {
        return ConceptUse.concepts(concepts, FocusArea.class);
    }
}
