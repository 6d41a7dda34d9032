package se.samverkansgraf.api.response;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Strength;

/**
 * A commitment, priority or goal as it is compared.
 *
 * @param of the sort of fact
 * @param text its text, or a priority's heading
 * @param strength of a commitment, null for others
 * @param rank of a priority, null for others
 * @param concepts what it is about and who does it, each once
 */
public record ComparedFact(
        String id,
        ComparedKind of,
        String text,
        @Nullable Strength strength,
        @Nullable Measure measure,
        @Nullable Integer rank,
        List<Concept> concepts,
        List<Evidence> evidence) {

    /** The fact of a row. */
    public static ComparedFact of(Row row, SharedNodes shared) {
        var label = row.text("label");
        return new ComparedFact(
                new GlobalId(label, row.text("id")).toString(),
                ComparedKind.valueOf(label.toUpperCase(Locale.ROOT)),
                row.text("text"),
                row.constantIfKnown("strength", Strength.class),
                Measure.in(row),
                row.numberIfKnown("rank"),
                row.rows("concepts", each -> shared.concepts()
                        .get(Concepts.typeNamed(each.text("label")), each.text("id"))),
                row.rows("evidence", Evidence::of));
    }
}
