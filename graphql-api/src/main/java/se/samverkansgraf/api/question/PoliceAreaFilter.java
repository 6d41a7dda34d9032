package se.samverkansgraf.api.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.PoliceArea;
import se.samverkansgraf.model.reference.PoliceAreaLevel;

/** Which police areas. */
record PoliceAreaFilter(
        @Nullable List<PoliceAreaLevel> level,
        @Nullable List<String> within,
        @Nullable List<String> municipality) {

    static final PoliceAreaFilter ALL = new PoliceAreaFilter(null, null, null);

    /** What an area must be to fit, its keys checked. */
    Predicate<PoliceArea> checked(KnownKeys keys, Places places) {
        var outer = keys.policeAreas("filter.within", within);
        var codes = keys.municipalities("filter.municipality", municipality);
        @Nullable Set<String> inside = outer == null ? null : below(outer, places);
        @Nullable Set<String> covering = codes == null
                ? null
                : codes.stream()
                        .flatMap(code -> places.covering(code).stream())
                        .map(PoliceArea::slug)
                        .collect(Collectors.toSet());
        return each -> (level == null || level.contains(each.level()))
                && (inside == null || inside.contains(each.slug()))
                && (covering == null || covering.contains(each.slug()));
    }

    private static Set<String> below(List<String> outer, Places places) {
        Set<String> below = new HashSet<>(places.within(outer));
        outer.forEach(below::remove);
        return below;
    }
}
