package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One focus area or method in one place, year by year.
 *
 * @param key the place's code or slug, or null where all are taken together
 * @param label the place's name, or the key of what it is called in each language
 */
public record TrendSeries(Concept concept, @Nullable String key, String label, List<TrendPoint> points) {

    public TrendSeries {
        points = List.copyOf(points);
    }
}
