package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementKind;

/**
 * A filter of agreements as a part of a full-text query: the words that the importer's statements give everything that
 * belongs to an agreement. It decides what is found and takes no part in the order.
 *
 * @param agreements keys in the graph, or null for any
 * @param kinds or null for any
 * @param municipalities codes, or null for any
 * @param policeAreas slugs, or null for any
 * @param coveredMunicipalities codes that satisfy {@code policeAreas} too
 * @param activeOn the day on which it must be valid, or null
 */
record SearchScope(
        @Nullable List<String> agreements,
        @Nullable List<AgreementKind> kinds,
        @Nullable List<String> municipalities,
        @Nullable List<String> policeAreas,
        List<String> coveredMunicipalities,
        @Nullable LocalDate activeOn) {

    private static final String WORDS = " AND searchScope:(%s)^0";
    private static final String VALID = " AND searchFrom:[* TO %s]^0 AND searchTo:[%s TO *]^0";

    /** True where nothing is asked for. */
    boolean isEverything() {
        return Stream.of(agreements, kinds, municipalities, policeAreas, activeOn)
                .noneMatch(each -> each != null);
    }

    /** The clauses that follow those of the words; nothing where no agreement can fit. */
    Optional<String> clauses() {
        var clauses = new StringBuilder();
        for (List<String> anyOf : words()) {
            if (anyOf.isEmpty()) {
                return Optional.empty();
            }
            clauses.append(WORDS.formatted(String.join(" OR ", anyOf)));
        }
        if (activeOn != null) {
            String day = DateTimeFormatter.BASIC_ISO_DATE.format(activeOn);
            clauses.append(VALID.formatted(day, day));
        }
        return Optional.of(clauses.toString());
    }

    /** For each part of the filter the words of which one must be there. */
    private List<List<String>> words() {
        Stream<@Nullable List<String>> parts = Stream.of(
                words(agreements, key -> "a" + key.replaceAll("[^0-9a-z]", "") + "0"),
                kinds == null ? null : kinds.stream().map(SearchScope::word).toList(),
                words(municipalities, SearchScope::municipality),
                policeAreas == null
                        ? null
                        : Stream.concat(
                                        policeAreas.stream().map(SearchScope::policeArea),
                                        coveredMunicipalities.stream().map(SearchScope::municipality))
                                .toList());
        return parts.flatMap(Stream::ofNullable).toList();
    }

    private static @Nullable List<String> words(
            @Nullable List<String> keys, java.util.function.UnaryOperator<String> word) {
        return keys == null ? null : keys.stream().map(word).toList();
    }

    private static String word(AgreementKind kind) {
        return "k" + kind.name().toLowerCase(Locale.ROOT).replace("_", "") + "0";
    }

    private static String municipality(String code) {
        return "m" + code;
    }

    private static String policeArea(String slug) {
        return "p" + slug.replace("-", "") + "0";
    }
}
