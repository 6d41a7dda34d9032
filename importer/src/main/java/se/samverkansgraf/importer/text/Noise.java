package se.samverkansgraf.importer.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows blocks that are no words of the document: a web page's chrome, addresses of pages alone, page numbers that say
 * so, and the initials of page signing.
 */
final class Noise {

    private static final String LEXICON = "/rules/sv/lexicon/web-chrome.txt";
    private static final char ANYTHING = '…';
    private static final char KEEPS = '+';
    private static final int LONGEST = 160;
    private static final int LONGEST_ROW = 60;
    private static final int LONGEST_INITIALS = 8;

    private static final Noise INSTANCE = read();

    private final Set<String> wholes;
    private final Set<String> firstWords = new HashSet<>(Set.of(""));
    private final List<String> beginnings;
    private final List<String> endings;
    private final List<String> keeping;

    private Noise(Set<String> wholes, List<String> beginnings, List<String> endings, List<String> keeping) {
        this.wholes = wholes;
        wholes.forEach(whole -> firstWords.add(firstWord(whole)));
        this.beginnings = beginnings;
        this.endings = endings;
        this.keeping = keeping;
    }

    static Noise swedish() {
        return INSTANCE;
    }

    /** True where a block's whole text is chrome or initials. */
    boolean is(String block) {
        if (block.length() > LONGEST) {
            return false;
        }
        String folded = fold(block);
        return wholes.contains(folded)
                || isRowOfWholes(folded)
                || Addresses.isOfPage(folded)
                || opensOrCloses(folded)
                || PageNumbers.isNamed(block)
                || areInitials(block);
    }

    private boolean opensOrCloses(String folded) {
        if (keeping.stream().anyMatch(folded::contains)) {
            return false;
        }
        for (String beginning : beginnings) {
            if (folded.startsWith(beginning)) {
                return true;
            }
        }
        for (String ending : endings) {
            if (folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** True for "Öppna sök Stäng sök Sök": nothing but chrome, one piece after another. */
    private boolean isRowOfWholes(String folded) {
        if (folded.length() > LONGEST_ROW || !firstWords.contains(firstWord(folded))) {
            return false;
        }
        int at = 0;
        while (at < folded.length()) {
            int end = folded.length();
            while (end > at && !(isWordEnd(folded, end) && wholes.contains(folded.substring(at, end)))) {
                end--;
            }
            if (end == at) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    private static String firstWord(String folded) {
        int end = folded.indexOf(' ');
        return end < 0 ? folded : folded.substring(0, end);
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ';
    }

    /** True for "R L.E": single capitals, parted by full stops or spaces, two to four of them. */
    private static boolean areInitials(String block) {
        if (block.length() > LONGEST_INITIALS) {
            return false;
        }
        int capitals = 0;
        boolean parted = true;
        for (int at = 0; at < block.length(); at++) {
            char sign = block.charAt(at);
            boolean capital = Character.isUpperCase(sign);
            if (capital ? !parted : sign != '.' && sign != ' ') {
                return false;
            }
            capitals += capital ? 1 : 0;
            parted = !capital;
        }
        return capitals > 1;
    }

    private static String fold(String block) {
        String text = block.toLowerCase(Locale.ROOT).strip();
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static Noise read() {
        Set<String> wholes = new HashSet<>();
        List<String> beginnings = new ArrayList<>();
        List<String> endings = new ArrayList<>();
        List<String> keeping = new ArrayList<>();
        for (String line : lines()) {
            String phrase = fold(line);
            if (phrase.isEmpty() || phrase.startsWith("#")) {
                continue;
            }
            if (phrase.charAt(0) == KEEPS) {
                keeping.add(phrase.substring(1).strip());
            } else if (phrase.charAt(0) == ANYTHING) {
                endings.add(phrase.substring(1).strip());
            } else if (phrase.charAt(phrase.length() - 1) == ANYTHING) {
                beginnings.add(phrase.substring(0, phrase.length() - 1).strip());
            } else {
                wholes.add(phrase);
            }
        }
        return new Noise(wholes, List.copyOf(beginnings), List.copyOf(endings), List.copyOf(keeping));
    }

    private static List<String> lines() {
        try (InputStream in = Noise.class.getResourceAsStream(LEXICON)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + LEXICON);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the program's resource " + LEXICON, unreadable);
        }
    }
}
