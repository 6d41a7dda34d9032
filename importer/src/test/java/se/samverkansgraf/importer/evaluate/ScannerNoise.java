package se.samverkansgraf.importer.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Exchanges letters as scanners do: rn and m, cl and d, 'l .' for '1.'; the same seed, the same noise. */
final class ScannerNoise {

    private static final Pattern SITES = Pattern.compile("rn|m|cl|d|(?m)^1\\.");
    private static final int LETTERS_PER_MISREADING = 200;

    private ScannerNoise() {}

    static String in(String text, long seed) {
        List<MatchResult> sites = new ArrayList<>(SITES.matcher(text).results().toList());
        Collections.shuffle(sites, new Random(seed));
        int letters = (int) text.chars().filter(Character::isLetter).count();
        List<MatchResult> misread =
                new ArrayList<>(sites.subList(0, Math.min(sites.size(), letters / LETTERS_PER_MISREADING)));
        misread.sort((one, other) -> Integer.compare(other.start(), one.start()));
        StringBuilder noisy = new StringBuilder(text);
        misread.forEach(site -> noisy.replace(site.start(), site.end(), misread(site.group())));
        return noisy.toString();
    }

    private static String misread(String letters) {
        return switch (letters) {
            case "rn" -> "m";
            case "m" -> "rn";
            case "cl" -> "d";
            case "d" -> "cl";
            default -> "l .";
        };
    }
}
