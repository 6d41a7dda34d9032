package se.samverkansgraf.api.question;

import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.model.reference.PoliceAreaLevel;

/** What the columns of a matrix are. */
enum MatrixColumns {
    MUNICIPALITY,
    COUNTY,
    MUNICIPALITY_GROUP,
    POLICE_REGION;

    /** The key of the column that a municipality counts in; empty where it counts in none. */
    String keyOf(Municipality municipality, Places places) {
        return switch (this) {
            case MUNICIPALITY -> municipality.code();
            case COUNTY -> municipality.county().code();
            case MUNICIPALITY_GROUP -> municipality.group().code();
            case POLICE_REGION ->
                places.covering(municipality.code()).stream()
                        .filter(area -> area.level() == PoliceAreaLevel.REGION)
                        .map(area -> area.slug())
                        .findFirst()
                        .orElse("");
        };
    }

    /** What the column of that key is called. */
    String labelOf(Municipality any, String key, Places places) {
        return switch (this) {
            case MUNICIPALITY -> any.name();
            case COUNTY -> any.county().name();
            case MUNICIPALITY_GROUP -> any.group().name();
            case POLICE_REGION ->
                places.policeArea(key).map(area -> area.name()).orElse(key);
        };
    }
}
