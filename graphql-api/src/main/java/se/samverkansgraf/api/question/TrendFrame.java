package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.TrendArguments.YearRange;
import se.samverkansgraf.api.question.TrendPlaces.Place;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.Trend;
import se.samverkansgraf.api.response.TrendPoint;
import se.samverkansgraf.api.response.TrendSeries;

/** What a statement says of places, years and series, put in its place. */
final class TrendFrame {

    private record PlaceYear(String place, int year) {}

    private record Point(String series, String place, int year) {}

    /** How many agreements, how many of them read well, of how many municipalities; how many others commit to it. */
    private record Counted(int agreements, int readWell, int municipalities, int committing) {

        static final Counted NONE = new Counted(0, 0, 0, 0);
    }

    private final int undated;
    private final YearRange years;
    private final Map<PlaceYear, Counted> valid = new HashMap<>();
    private final Map<Point, Counted> stating = new HashMap<>();

    TrendFrame(Row answer, YearRange years) {
        this.undated = answer.number("undated");
        this.years = years;
        answer.rows(
                "valid",
                row -> valid.put(
                        new PlaceYear(row.text("place"), row.number("year")),
                        new Counted(
                                row.number("agreements"), row.number("readWell"), row.number("municipalities"), 0)));
        answer.rows(
                "stating",
                row -> stating.put(
                        new Point(row.text("series"), row.text("place"), row.number("year")),
                        new Counted(row.number("agreements"), row.number("readWell"), 0, row.number("committing"))));
    }

    /** The key of the series of a concept, as the statement takes and gives it. */
    static String seriesOf(Class<?> type, String slug) {
        return type.getSimpleName() + ":" + slug;
    }

    /** Every series with every year. */
    Trend trend(List<Concept> concepts, List<Place> places) {
        List<TrendSeries> series = new ArrayList<>();
        for (Concept concept : concepts) {
            for (Place place : places) {
                series.add(new TrendSeries(concept, place.told(), place.label(), points(concept, place.key())));
            }
        }
        return new Trend(years.first(), years.last(), undated, series);
    }

    private List<TrendPoint> points(Concept concept, String place) {
        String series = seriesOf(concept.getClass(), concept.slug());
        return IntStream.rangeClosed(years.first(), years.last())
                .mapToObj(year -> point(
                        year,
                        valid.getOrDefault(new PlaceYear(place, year), Counted.NONE),
                        stating.getOrDefault(new Point(series, place, year), Counted.NONE)))
                .toList();
    }

    private static TrendPoint point(int year, Counted valid, Counted stating) {
        int silent = valid.readWell() - stating.readWell();
        int unknown = valid.agreements() - stating.agreements() - silent;
        return new TrendPoint(
                year, stating.agreements(), silent, unknown, stating.committing(), valid.municipalities());
    }
}
