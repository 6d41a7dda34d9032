package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.CommitmentFunction;

/** That somebody has a part in a commitment. */
public record Responsibility(
        Responsible who,
        CommitmentFunction function,
        @Nullable String written,
        @Nullable String rule) {

    static Responsibility of(Row row, SharedNodes shared) {
        return new Responsibility(
                Responsible.of(row.text("label"), row.text("id"), shared),
                row.constant("function", CommitmentFunction.class),
                row.textIfKnown("written"),
                row.textIfKnown("rule"));
    }
}
