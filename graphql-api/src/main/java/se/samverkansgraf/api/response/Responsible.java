package se.samverkansgraf.api.response;

import se.samverkansgraf.api.query.Row;

/** Who is named as a doer. */
public sealed interface Responsible permits Role, Actor {

    /** The role or actor of a row with label and id. */
    static Responsible of(Row row, SharedNodes shared) {
        var id = row.text("id");
        return row.text("label").equals("Role")
                ? shared.concepts().get(Role.class, id)
                : shared.concepts().get(Actor.class, id);
    }
}
