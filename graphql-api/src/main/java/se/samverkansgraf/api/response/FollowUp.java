package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** How an agreement itself is followed up. */
public record FollowUp(
        String id,
        String text,
        int ordinal,
        @Nullable Double timesPerYear,
        List<Actor> heldBy,
        String rule,
        Agreement agreement,
        List<Evidence> evidence)
        implements Node, Fact {

    /** The follow-up of a row. */
    public static FollowUp of(Row row, Agreement agreement, SharedNodes shared) {
        return new FollowUp(
                GlobalId.of(FollowUp.class, row.text("id")),
                row.text("text"),
                row.number("ordinal"),
                row.decimalIfKnown("timesPerYear"),
                shared.concepts()
                        .get(Actor.class, row.texts("heldBy").stream().sorted().toList()),
                row.text("rule"),
                agreement,
                row.rows("evidence", Evidence::of));
    }
}
