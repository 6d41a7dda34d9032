package se.samverkansgraf.api.question;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.PeerBasis;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.SwedishOrder;
import se.samverkansgraf.model.reference.PoliceAreaLevel;

/** Which municipalities to look at. */
record PeerSet(
        PeerBasis by,
        @Nullable String of,
        @Nullable Integer within,
        @Nullable Integer nearest,
        @Nullable List<String> municipality) {

    private static final int USUAL_PER_CENT = 25;
    private static final int MOST_PER_CENT = 100;
    private static final int USUALLY_NEAREST = 10;
    private static final int MOST_NEAREST = 50;

    /** The same, of that municipality where none is named. */
    PeerSet orOf(String code) {
        return of == null ? new PeerSet(by, code, within, nearest, municipality) : this;
    }

    /** The municipality whose peers are meant; null where none is named and none is wanted. */
    @Nullable Municipality own(KnownKeys known, String prefix) {
        if (of == null && by != PeerBasis.LIST && by != PeerBasis.COUNTRY) {
            throw new InvalidArgument(prefix + "of", "is wanted for peers by " + by);
        }
        return of == null ? null : known.municipality(prefix + "of", of);
    }

    /** How many of the most similar municipalities are peers. */
    int nearestChecked(String prefix) {
        return checked(prefix + "nearest", nearest == null ? USUALLY_NEAREST : nearest, MOST_NEAREST);
    }

    /**
     * The peers by what they are, in the order in which they are listed; where priorities decide, all that may be.
     *
     * @param own the municipality whose peers they are, which is not among them
     * @param prefix what stands before the arguments' names, such as {@code peers.}
     */
    List<Municipality> candidates(@Nullable Municipality own, KnownKeys known, Places places, String prefix) {
        Predicate<Municipality> isPeer = own == null ? listed(known, prefix) : peersOf(own, known, places, prefix);
        return places.municipalities().stream()
                .filter(isPeer)
                .filter(each -> !each.equals(own))
                .sorted(order(own))
                .toList();
    }

    private Predicate<Municipality> peersOf(Municipality own, KnownKeys known, Places places, String prefix) {
        return switch (by) {
            case COUNTRY, NEAREST_PRIORITIES -> each -> true;
            case LIST -> listed(known, prefix);
            case GROUP -> each -> each.group().equals(own.group());
            case COUNTY -> each -> each.county().equals(own.county());
            case POLICE_AREA -> inPoliceArea(own, places);
            case POPULATION ->
                ofSize(own, checked(prefix + "within", within == null ? USUAL_PER_CENT : within, MOST_PER_CENT));
        };
    }

    private Predicate<Municipality> listed(KnownKeys known, String prefix) {
        if (by == PeerBasis.COUNTRY) {
            return each -> true;
        }
        var codes = known.municipalities(prefix + "municipality", municipality);
        if (codes == null) {
            throw new InvalidArgument(prefix + "municipality", "is wanted for peers by LIST");
        }
        return each -> codes.contains(each.code());
    }

    private Comparator<Municipality> order(@Nullable Municipality own) {
        Comparator<Municipality> byName = Comparator.comparing(Municipality::name, SwedishOrder.COMPARATOR);
        if (by != PeerBasis.POPULATION || own == null) {
            return byName;
        }
        return Comparator.<Municipality>comparingInt(each -> Math.abs(each.population() - own.population()))
                .thenComparing(Municipality::code);
    }

    private static Predicate<Municipality> inPoliceArea(Municipality own, Places places) {
        var areas = places.covering(own.code()).stream()
                .filter(area -> area.level() == PoliceAreaLevel.POLICE_AREA)
                .map(area -> area.slug())
                .toList();
        var codes = places.coveredCodes(areas);
        return each -> codes.contains(each.code());
    }

    private static Predicate<Municipality> ofSize(Municipality own, int perCent) {
        double reach = own.population() * perCent / 100.0;
        return each -> Math.abs(each.population() - own.population()) <= reach;
    }

    private static int checked(String argument, int value, int most) {
        if (value < 1 || value > most) {
            throw new InvalidArgument(argument, "wants 1 to %d, has %d".formatted(most, value));
        }
        return value;
    }
}
