package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.question.SearchScope.AnyOf;
import se.samverkansgraf.api.question.SearchScope.Range;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;

/** Puts a filter of searches together, in the words that {@code cypher/write} gives to what is searched. */
final class SearchWords {

    private static final String OF_AGREEMENT = "searchScope";
    private static final String OF_FACTS = "searchFacts";
    private static final String EARLIEST = "00000000";
    private static final String LATEST = "99999999";

    private final List<AnyOf> words = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();

    /** Adds agreements by their keys in the graph; null for any. */
    SearchWords agreements(@Nullable List<String> keys) {
        return anyOf(OF_AGREEMENT, keys, key -> "a" + key.replaceAll("[^0-9a-z]", "") + "0");
    }

    /** Adds kinds of agreements; null for any. */
    SearchWords kinds(@Nullable List<AgreementKind> kinds) {
        return anyOf(OF_AGREEMENT, kinds, kind -> "k" + plain(kind));
    }

    /** Adds parties by code; null for any. */
    SearchWords municipalities(@Nullable List<String> codes) {
        return anyOf(OF_AGREEMENT, codes, SearchWords::municipality);
    }

    /**
     * Adds police areas.
     *
     * @param slugs of parties; null for any
     * @param covered codes of municipalities that satisfy it too
     */
    SearchWords policeAreas(@Nullable List<String> slugs, List<String> covered) {
        if (slugs != null) {
            var either = Stream.concat(
                    slugs.stream().map(slug -> "p" + plain(slug)),
                    covered.stream().map(SearchWords::municipality));
            words.add(new AnyOf(OF_AGREEMENT, either.toList()));
        }
        return this;
    }

    /** Adds the day on which agreements must be valid; null for any. */
    SearchWords activeOn(@Nullable LocalDate day) {
        if (day != null) {
            ranges.add(new Range("searchFrom", "*", digits(day)));
            ranges.add(new Range("searchTo", digits(day), "*"));
        }
        return this;
    }

    /** Adds when a stated validity begins and ends; null for any. */
    SearchWords validity(@Nullable DateFilter begins, @Nullable DateFilter ends) {
        return day("b", DateFilter.orAny(begins)).day("e", DateFilter.orAny(ends));
    }

    /** Adds what facts are about and how surely they were read, both of the same fact; null for any. */
    SearchWords facts(@Nullable List<String> focusAreas, @Nullable Certainty certainty) {
        String read = certainty == null ? "" : "c" + plain(certainty);
        if (focusAreas == null) {
            return anyOf(OF_FACTS, certainty == null ? null : List.of(read), word -> word);
        }
        return anyOf(OF_FACTS, focusAreas, slug -> "f" + plain(slug) + read);
    }

    /** What was added. */
    SearchScope scope() {
        return new SearchScope(List.copyOf(words), List.copyOf(ranges));
    }

    private SearchWords day(String which, DateFilter filter) {
        var from = filter.gte();
        var to = filter.lte();
        if (from != null || to != null) {
            String first = from == null ? EARLIEST : digits(from);
            ranges.add(new Range(OF_AGREEMENT, which + first, which + (to == null ? LATEST : digits(to))));
        }
        return this;
    }

    private <T> SearchWords anyOf(String property, @Nullable List<T> values, Function<T, String> word) {
        if (values != null) {
            words.add(new AnyOf(property, values.stream().map(word).toList()));
        }
        return this;
    }

    private static String municipality(String code) {
        return "m" + code;
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_", "") + "0";
    }

    private static String plain(String slug) {
        return slug.replace("-", "") + "0";
    }

    private static String digits(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
