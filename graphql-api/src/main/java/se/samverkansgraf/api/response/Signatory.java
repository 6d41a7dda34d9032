package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.Party;

/** Somebody who signs; the name is null unless the import kept names. */
public record Signatory(Role role, Party party, @Nullable String name) {

    static Signatory of(Row row, SharedNodes shared) {
        return new Signatory(
                shared.concepts().get(Role.class, row.text("role")),
                row.constant("party", Party.class),
                row.textIfKnown("name"));
    }
}
