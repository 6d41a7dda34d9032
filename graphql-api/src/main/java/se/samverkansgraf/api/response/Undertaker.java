package se.samverkansgraf.api.response;

import java.util.Optional;
import java.util.stream.Stream;
import se.samverkansgraf.api.query.Row;

/** Who undertakes a commitment. */
public sealed interface Undertaker permits Municipality, PoliceArea, Actor {

    /** The global id. */
    String id();

    /** The municipality, area or actor of a row with label and id, if there is such a place. */
    static Stream<Undertaker> of(Row row, SharedNodes shared) {
        var id = row.text("id");
        Optional<? extends Undertaker> found =
                switch (row.text("label")) {
                    case "Municipality" -> shared.places().municipality(id);
                    case "PoliceArea" -> shared.places().policeArea(id);
                    default -> Optional.of(shared.concepts().get(Actor.class, id));
                };
        return found.<Undertaker>map(each -> each).stream();
    }
}
