package se.samverkansgraf.api.response;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.CommitmentFunction;

/** That somebody has a part in a commitment. */
public record Responsibility(
        Responsible who,
        CommitmentFunction function,
        @Nullable String written,
        @Nullable String rule) {

    /** By who, then by function, then by wording. */
    static final Comparator<Responsibility> ORDER = Comparator.<Responsibility, String>comparing(
                    each -> each.who().id())
            .thenComparing(Responsibility::function)
            .thenComparing(Responsibility::written, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Responsibility of(Row row, SharedNodes shared) {
        return new Responsibility(
                Responsible.of(row.text("label"), row.text("id"), shared),
                row.constant("function", CommitmentFunction.class),
                row.textIfKnown("written"),
                row.textIfKnown("rule"));
    }
}
