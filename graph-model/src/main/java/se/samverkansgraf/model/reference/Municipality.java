package se.samverkansgraf.model.reference;

import java.util.List;

/**
 * A municipality (kommun).
 *
 * @param code SCB's four-digit code, as text: {@code 0114}
 * @param name SCB's short name: {@code Karlshamn}
 * @param genitiveName what it calls itself: {@code Karlshamns kommun}, {@code Malmö stad}, {@code Region Gotland}
 * @param kommunName the same with "kommun", whatever it calls itself: {@code Malmö kommun}
 * @param county the county it lies in
 * @param group its group
 * @param population its inhabitants
 * @param seat its seat
 */
public record Municipality(
        String code,
        String name,
        String genitiveName,
        String kommunName,
        County county,
        MunicipalityGroup group,
        Population population,
        Seat seat) {

    /**
     * Inhabitants at the end of a year.
     *
     * @param count persons
     * @param year the year on whose last day they were counted
     */
    public record Population(int count, int year) {}

    /**
     * Where a municipality is governed from.
     *
     * @param name the place's name
     * @param latitude degrees north, WGS84, good to about a kilometre
     * @param longitude degrees east, WGS84, good to about a kilometre
     */
    public record Seat(String name, double latitude, double longitude) {}

    /**
     * Every form in which texts write the municipality, longest first, each once:
     *
     * <ul>
     *   <li>the forms with "kommun", in the genitive in use ({@code Karlshamns kommun}, {@code Falu kommun}) and
     *       without it ({@code Karlshamn kommun}), as they are met both ways;
     *   <li>where it calls itself a city the same with "stad" and "Stad" ({@code Malmö stad}, {@code Borås Stad});
     *   <li>where it calls itself a region, that ({@code Region Gotland});
     *   <li>the bare name ({@code Karlshamn}), which is often the town as well;
     *   <li>the genitive of each ({@code Karlshamns kommuns}, {@code Malmö stads}, {@code Karlshamns}).
     * </ul>
     *
     * Letters stand as in running text; a reader that ignores case loses only the difference between the name and a
     * common word (Mark, Vara, Sala).
     */
    public List<String> writtenForms() {
        return WrittenForms.of(this);
    }
}
