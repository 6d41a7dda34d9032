package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.SwedishOrder;
import se.samverkansgraf.model.reference.PoliceAreaLevel;

/** What the columns of a matrix are. */
enum MatrixColumns {
    MUNICIPALITY,
    COUNTY,
    MUNICIPALITY_GROUP,
    POLICE_REGION,
    YEAR;

    private static final int MOST_YEARS = 50;

    /**
     * The columns over these municipalities, by label.
     *
     * @throws InvalidArgument if there are too many years, or no first or last one
     */
    List<MatrixLane> over(Collection<Municipality> municipalities, PeriodInput period, Places places) {
        if (this == YEAR) {
            return years(List.copyOf(municipalities), period);
        }
        Map<String, List<Municipality>> members = new TreeMap<>();
        for (Municipality each : municipalities) {
            members.computeIfAbsent(keyOf(each, places), key -> new ArrayList<>())
                    .add(each);
        }
        members.remove("");
        return members.entrySet().stream()
                .map(each -> lane(each.getKey(), each.getValue(), period, places))
                .sorted(Comparator.comparing(MatrixLane::label, SwedishOrder.COMPARATOR))
                .toList();
    }

    private static List<MatrixLane> years(List<Municipality> members, PeriodInput period) {
        LocalDate begin = period.from();
        LocalDate end = period.to();
        if (begin == null || end == null) {
            throw new InvalidArgument("activeDuring", "needs from and to where columns are YEAR");
        }
        int first = begin.getYear();
        int last = end.getYear();
        if (last - first >= MOST_YEARS) {
            throw new InvalidArgument("activeDuring", "touches more than %d years".formatted(MOST_YEARS));
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> year(year, members, begin, end))
                .toList();
    }

    private static MatrixLane year(int year, List<Municipality> members, LocalDate begin, LocalDate end) {
        var from = LocalDate.of(year, 1, 1);
        var to = LocalDate.of(year, 12, 31);
        var within = new PeriodInput(from.isBefore(begin) ? begin : from, to.isAfter(end) ? end : to);
        return new MatrixLane(String.valueOf(year), String.valueOf(year), null, members, within);
    }

    private MatrixLane lane(String key, List<Municipality> members, PeriodInput period, Places places) {
        var first = members.get(0);
        @Nullable Municipality only = this == MUNICIPALITY ? first : null;
        return new MatrixLane(key, labelOf(first, key, places), only, members, period);
    }

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
            case YEAR -> "";
        };
    }

    /** What the column of that key is called. */
    String labelOf(Municipality any, String key, Places places) {
        return switch (this) {
            case MUNICIPALITY -> any.name();
            case COUNTY -> any.county().name();
            case MUNICIPALITY_GROUP -> any.group().name();
            case POLICE_REGION, YEAR ->
                places.policeArea(key).map(area -> area.name()).orElse(key);
        };
    }
}
