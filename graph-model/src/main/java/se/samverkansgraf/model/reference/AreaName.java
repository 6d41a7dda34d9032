package se.samverkansgraf.model.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares names of police areas, whose words come in any order and joined by any sign. */
final class AreaName {

    private AreaName() {}

    /** The words that make the name, in lower case and sorted. */
    static List<String> words(String name) {
        String spaced = name.codePoints()
                .map(letter -> Character.isLetterOrDigit(letter) ? letter : ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Arrays.stream(spaced.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty() && !word.equals("och"))
                .sorted()
                .toList();
    }
}
