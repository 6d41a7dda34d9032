package se.samverkansgraf.api.question;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.model.reference.PoliceAreaLevel;

/** Which municipalities to look at. */
record PeerSet(
        PeerBasis by,
        @Nullable String of,
        @Nullable Integer within,
        @Nullable List<String> municipality) {

    private static final int USUAL_PER_CENT = 25;
    private static final int MOST_PER_CENT = 100;

    /** The peers, by code, the keys checked; the municipality whose peers they are is not among them. */
    List<Municipality> municipalities(KnownKeys known, Places places) {
        var own = of == null ? null : known.municipality("peers.of", of);
        Predicate<Municipality> isPeer =
                switch (by) {
                    case COUNTRY -> each -> true;
                    case LIST -> listed(known);
                    case GROUP -> each -> each.group().equals(wanted(own).group());
                    case COUNTY -> each -> each.county().equals(wanted(own).county());
                    case POLICE_AREA -> inPoliceArea(wanted(own), places);
                    case POPULATION -> ofSize(wanted(own));
                };
        return places.municipalities().stream()
                .filter(isPeer)
                .filter(each -> !each.equals(own))
                .toList();
    }

    private Municipality wanted(@Nullable Municipality own) {
        if (own == null) {
            throw new InvalidArgument("peers.of", "is wanted for peers by " + by);
        }
        return own;
    }

    private Predicate<Municipality> listed(KnownKeys known) {
        var codes = known.municipalities("peers.municipality", municipality);
        if (codes == null) {
            throw new InvalidArgument("peers.municipality", "is wanted for peers by LIST");
        }
        return each -> codes.contains(each.code());
    }

    private static Predicate<Municipality> inPoliceArea(Municipality own, Places places) {
        var areas = places.covering(own.code()).stream()
                .filter(area -> area.level() == PoliceAreaLevel.POLICE_AREA)
                .map(area -> area.slug())
                .toList();
        var codes = places.coveredCodes(areas);
        return each -> codes.contains(each.code());
    }

    private Predicate<Municipality> ofSize(Municipality own) {
        int perCent = within == null ? USUAL_PER_CENT : within;
        if (perCent < 1 || perCent > MOST_PER_CENT) {
            throw new InvalidArgument("peers.within", "wants 1 to %d, has %d".formatted(MOST_PER_CENT, perCent));
        }
        double reach = own.population() * perCent / 100.0;
        return each -> Math.abs(each.population() - own.population()) <= reach;
    }
}
