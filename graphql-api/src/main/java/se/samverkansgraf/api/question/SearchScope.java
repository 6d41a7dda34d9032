package se.samverkansgraf.api.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter as a part of a full-text query: the words that the importer's statements give everything that belongs to an
 * agreement. It decides what is found and takes no part in the order.
 *
 * @param words of each of these a word must be there
 * @param ranges each of these must have a word in it
 */
record SearchScope(List<AnyOf> words, List<Range> ranges) {

    /** Words of a property, one of which must be there. */
    record AnyOf(String property, List<String> words) {}

    /** Words of a property, from one to another. */
    record Range(String property, String from, String to) {}

    /** True where nothing is asked for. */
    boolean isEverything() {
        return words.isEmpty() && ranges.isEmpty();
    }

    /** The clauses that follow those of the text; nothing where nothing can fit. */
    Optional<String> clauses() {
        if (words.stream().anyMatch(each -> each.words().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Stream.concat(
                        words.stream().map(each -> " AND %s:(%s)^0"
                                .formatted(each.property(), String.join(" OR ", each.words()))),
                        ranges.stream()
                                .map(each -> " AND %s:[%s TO %s]^0".formatted(each.property(), each.from(), each.to())))
                .collect(Collectors.joining()));
    }
}
