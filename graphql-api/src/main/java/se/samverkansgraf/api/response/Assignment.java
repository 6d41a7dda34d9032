package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.CommitmentFunction;

/**
 * That a role or actor has a part in a municipality's commitments.
 *
 * @param commitmentKeys the keys of the commitments in the graph
 */
public record Assignment(
        Responsible who,
        CommitmentFunction function,
        @Nullable Municipality municipality,
        List<FocusArea> focusAreas,
        List<Method> methods,
        List<String> commitmentKeys) {

    /** The assignment of a row. */
    public static Assignment of(Row row, SharedNodes shared) {
        var code = row.textIfKnown("municipality");
        return new Assignment(
                Responsible.of(row.text("label"), row.text("who"), shared),
                row.constant("function", CommitmentFunction.class),
                code == null ? null : shared.places().municipality(code).orElse(null),
                shared.concepts().get(FocusArea.class, row.texts("focusAreas")),
                shared.concepts().get(Method.class, row.texts("methods")),
                row.texts("commitments"));
    }

    public int commitmentCount() {
        return commitmentKeys.size();
    }
}
