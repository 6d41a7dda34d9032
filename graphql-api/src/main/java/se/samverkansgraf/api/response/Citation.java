package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Cited;

/** A source outside the agreement that it leans on. */
public record Citation(
        String id, Cited.Kind kind, String text, String rule, Agreement agreement, List<Evidence> evidence)
        implements Node, Fact {

    static Citation of(Row row, Agreement agreement) {
        return new Citation(
                GlobalId.of(Citation.class, row.text("id")),
                row.constant("kind", Cited.Kind.class),
                row.text("text"),
                row.text("rule"),
                agreement,
                row.rows("evidence", Evidence::of));
    }
}
