package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.api.query.Row;

/** What is known at places of documents, and why. */
public record Why(List<WhyPlace> places, List<Rule> rules) {

    public Why {
        places = List.copyOf(places);
        rules = List.copyOf(rules);
    }

    /** The places of a row. */
    public static Why of(Row row, SharedNodes shared) {
        var rules = new Rules(row);
        var places = row.rows("places", place -> WhyPlace.of(place, rules, shared));
        return new Why(places, List.copyOf(rules.named()));
    }
}
