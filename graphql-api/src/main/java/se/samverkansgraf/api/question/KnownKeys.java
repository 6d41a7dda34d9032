package se.samverkansgraf.api.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.GlobalId;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.SharedNodes;

/** Checks keys that clients send, before anything is read: an unknown one is an error that names its argument. */
@Component
final class KnownKeys {

    private static final int MOST = 300;

    private final SharedNodes shared;

    KnownKeys(SharedNodes shared) {
        this.shared = shared;
    }

    /** The municipality of that code. */
    Municipality municipality(String argument, String code) {
        return shared.places()
                .municipality(code)
                .orElseThrow(() -> new InvalidArgument(
                        argument, "there is no municipality with the code '%s'".formatted(shortened(code))));
    }

    /** The codes, all of them municipalities', or null where none are given. */
    @Nullable List<String> municipalities(String argument, @Nullable List<String> codes) {
        return known(argument, codes, "municipality with the code", code -> shared.places()
                .municipality(code)
                .isPresent());
    }

    /** The codes, all of them counties', or null where none are given. */
    @Nullable List<String> counties(String argument, @Nullable List<String> codes) {
        return known(argument, codes, "county with the code", code -> shared.places()
                .county(code)
                .isPresent());
    }

    /** The codes, all of them groups', or null where none are given. */
    @Nullable List<String> groups(String argument, @Nullable List<String> codes) {
        return known(argument, codes, "group with the code", code -> shared.places()
                .group(code)
                .isPresent());
    }

    /** The slugs, all of them police areas', or null where none are given. */
    @Nullable List<String> policeAreas(String argument, @Nullable List<String> slugs) {
        return known(argument, slugs, "police area with the slug", slug -> shared.places()
                .policeArea(slug)
                .isPresent());
    }

    /** The slugs of these police areas and of all that is a part of them, or null where none are given. */
    @Nullable List<String> policeAreasWithin(String argument, @Nullable List<String> slugs) {
        var known = policeAreas(argument, slugs);
        return known == null ? null : List.copyOf(shared.places().within(known));
    }

    /** The codes of the municipalities that these police areas cover. */
    List<String> coveredBy(List<String> areaSlugs) {
        return List.copyOf(shared.places().coveredCodes(areaSlugs));
    }

    /** The slugs, all of them concepts' of that type, or null where none are given. */
    @Nullable List<String> concepts(String argument, @Nullable List<String> slugs, Class<? extends Concept> type) {
        return known(argument, slugs, type.getSimpleName() + " with the slug", slug -> shared.concepts()
                .find(type, slug)
                .isPresent());
    }

    /** The slugs of these concepts and of all below them, or null where none are given. */
    @Nullable List<String> conceptsWithin(String name, @Nullable List<String> slugs, Class<? extends Concept> type) {
        var known = concepts(name, slugs, type);
        return known == null ? null : List.copyOf(shared.concepts().within(type, known));
    }

    /**
     * The codes of the municipalities that fit all three, or null where none of the three is given.
     *
     * @param prefix what stands before the arguments' names, such as {@code filter.}
     */
    @Nullable List<String> municipalitiesIn(
            String prefix,
            @Nullable List<String> codes,
            @Nullable List<String> counties,
            @Nullable List<String> groups) {
        var knownCodes = municipalities(prefix + "municipality", codes);
        var knownCounties = counties(prefix + "county", counties);
        var knownGroups = groups(prefix + "group", groups);
        if (knownCodes == null && knownCounties == null && knownGroups == null) {
            return null;
        }
        return shared.places().municipalities().stream()
                .filter(each -> knownCodes == null || knownCodes.contains(each.code()))
                .filter(each -> knownCounties == null
                        || knownCounties.contains(each.county().code()))
                .filter(each ->
                        knownGroups == null || knownGroups.contains(each.group().code()))
                .map(each -> each.code())
                .toList();
    }

    /** The key of a node of that type. */
    static String key(String argument, String id, Class<?> type) {
        return GlobalId.parse(id)
                .filter(each -> each.type().equals(type.getSimpleName()))
                .map(GlobalId::key)
                .orElseThrow(() -> new InvalidArgument(argument, "is no id of type " + type.getSimpleName()));
    }

    /** The keys of nodes of that type, or null where no ids are given. */
    static @Nullable List<String> keys(String argument, @Nullable List<String> ids, Class<?> type) {
        return ids == null
                ? null
                : limited(argument, ids).stream()
                        .map(id -> key(argument, id, type))
                        .toList();
    }

    private static @Nullable List<String> known(
            String argument, @Nullable List<String> keys, String what, Predicate<String> isKnown) {
        if (keys == null) {
            return null;
        }
        for (String key : limited(argument, keys)) {
            if (!isKnown.test(key)) {
                throw new InvalidArgument(argument, "there is no %s '%s'".formatted(what, shortened(key)));
            }
        }
        return List.copyOf(new LinkedHashSet<>(keys));
    }

    private static List<String> limited(String argument, List<String> keys) {
        if (keys.size() > MOST) {
            throw new InvalidArgument(argument, "wants %d entries at most, has %d".formatted(MOST, keys.size()));
        }
        return keys;
    }

    /** A key short enough to be told. */
    static String shortened(String key) {
        return key.length() <= 60 ? key : key.substring(0, 60) + "…";
    }
}
