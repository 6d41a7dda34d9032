package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** The agreements that an agreement is tied to. */
record Relatives(
        @Nullable Agreement belongsTo,
        List<Agreement> parts,
        @Nullable Agreement predecessor,
        @Nullable Agreement successor) {

    static final Relatives NONE = new Relatives(null, List.of(), null, null);

    static Relatives in(Row row, SharedNodes shared) {
        if (!row.has("relatives")) {
            return NONE;
        }
        Row relatives = row.row("relatives");
        return new Relatives(
                first(relatives.rows("belongsTo", each -> Agreement.of(each, shared))),
                relatives.rows("parts", each -> Agreement.of(each, shared)),
                first(relatives.rows("predecessor", each -> Agreement.of(each, shared))),
                first(relatives.rows("successor", each -> Agreement.of(each, shared))));
    }

    private static @Nullable Agreement first(List<Agreement> agreements) {
        return agreements.isEmpty() ? null : agreements.get(0);
    }
}
