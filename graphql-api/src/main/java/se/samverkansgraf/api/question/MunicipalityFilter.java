package se.samverkansgraf.api.question;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;

/** Which municipalities. */
record MunicipalityFilter(
        @Nullable List<String> code,
        @Nullable List<String> county,
        @Nullable List<String> group,
        @Nullable List<String> policeArea,
        @Nullable IntFilter population,
        @Nullable String name,
        @Nullable Boolean hasAgreement) {

    static final MunicipalityFilter ALL = new MunicipalityFilter(null, null, null, null, null, null, null);

    /**
     * What a municipality must be to fit, its keys checked; whether an agreement is known of it is left to
     * {@link #fitsKnowing}.
     */
    Predicate<Municipality> checked(KnownKeys keys, Places places) {
        var codes = keys.municipalities("filter.code", code);
        var counties = keys.counties("filter.county", county);
        var groups = keys.groups("filter.group", group);
        var areas = keys.policeAreas("filter.policeArea", policeArea);
        var covered = areas == null ? null : places.coveredCodes(areas);
        return each -> fits(codes, each.code())
                && fits(counties, each.county().code())
                && fits(groups, each.group().code())
                && fits(covered, each.code())
                && (population == null || population.holds(each.population()))
                && isNamed(each);
    }

    /** Whether it fits as to agreements, where these municipalities have one. */
    boolean fitsKnowing(Collection<String> codesWithAgreement, Municipality municipality) {
        return hasAgreement == null || hasAgreement == codesWithAgreement.contains(municipality.code());
    }

    private static boolean fits(@Nullable Collection<String> wanted, String key) {
        return wanted == null || wanted.contains(key);
    }

    private boolean isNamed(Municipality municipality) {
        if (name == null) {
            return true;
        }
        String part = name.toLowerCase(Locale.ROOT);
        return municipality.name().toLowerCase(Locale.ROOT).contains(part)
                || municipality.ownName().toLowerCase(Locale.ROOT).contains(part);
    }
}
