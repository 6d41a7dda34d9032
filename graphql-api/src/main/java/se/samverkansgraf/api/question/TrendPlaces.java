package se.samverkansgraf.api.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.PoliceArea;
import se.samverkansgraf.api.response.SwedishOrder;
import se.samverkansgraf.model.reference.PoliceAreaLevel;

/** Which places a trend tells apart. */
enum TrendPlaces {
    TOGETHER(null),
    COUNTY(MatrixColumns.COUNTY),
    MUNICIPALITY_GROUP(MatrixColumns.MUNICIPALITY_GROUP),
    POLICE_REGION(MatrixColumns.POLICE_REGION);

    /** The key of the only place there is where none are told apart. */
    static final String EVERYWHERE = "";

    private final @Nullable MatrixColumns columns;

    TrendPlaces(@Nullable MatrixColumns columns) {
        this.columns = columns;
    }

    /** A place with its name, or with the key of what it is called in each language. */
    record Place(String key, String label) {

        /** The key as it is told, or null where no places are told apart. */
        @Nullable String told() {
            return key.equals(EVERYWHERE) ? null : key;
        }
    }

    /** The places that these municipalities lie in, by label. */
    List<Place> of(List<Municipality> municipalities, Places places) {
        var kind = columns;
        if (kind == null) {
            boolean all = municipalities.size() == places.municipalities().size();
            return List.of(new Place(EVERYWHERE, all ? "TREND.COUNTRY" : "TREND.SELECTION"));
        }
        return municipalities.stream()
                .filter(each -> !kind.keyOf(each, places).isEmpty())
                .map(each -> placeOf(kind, each, places))
                .distinct()
                .sorted(Comparator.comparing(Place::label, SwedishOrder.COMPARATOR))
                .toList();
    }

    private static Place placeOf(MatrixColumns kind, Municipality municipality, Places places) {
        var key = kind.keyOf(municipality, places);
        return new Place(key, kind.labelOf(municipality, key, places));
    }

    /** For each municipality's code and each police area's slug the key of the place that it counts in. */
    Map<String, String> keys(List<Municipality> municipalities, Collection<String> areas, Places places) {
        var kind = columns;
        Map<String, String> keys = new HashMap<>();
        if (this == TOGETHER) {
            areas.forEach(slug -> keys.put(slug, EVERYWHERE));
        } else if (this == POLICE_REGION) {
            regions(places).forEach(region -> places.within(List.of(region)).stream()
                    .filter(areas::contains)
                    .forEach(slug -> keys.put(slug, region)));
        }
        for (Municipality each : municipalities) {
            String key = kind == null ? EVERYWHERE : kind.keyOf(each, places);
            if (kind == null || !key.isEmpty()) {
                keys.put(each.code(), key);
            }
        }
        return keys;
    }

    private static List<String> regions(Places places) {
        return places.policeAreas().stream()
                .filter(area -> area.level() == PoliceAreaLevel.REGION)
                .map(PoliceArea::slug)
                .toList();
    }
}
