package se.samverkansgraf.api.response;

import java.util.List;

/**
 * How shares of agreements go over the years.
 *
 * @param undated how many agreements count in no year, as their validity is not known
 */
public record Trend(int firstYear, int lastYear, int undated, List<TrendSeries> series) {

    public Trend {
        series = List.copyOf(series);
    }
}
