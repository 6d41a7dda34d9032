package se.samverkansgraf.importer.section;

import java.util.Locale;
import java.util.Set;

/** Tells by words what layout leaves open: that a dash opens speech, and that a closed sentence leads into a list. */
final class ListSigns {

    private static final String DASHES = "-–—";

    private final Set<String> speech;
    private final Set<String> announcing;
    private final Set<String> opening;

    /**
     * Makes a reader of such words.
     *
     * @param speech verbs that tell who said what stands before them, lower case
     * @param announcing words by which a closed sentence leads into a list, lower case
     * @param opening words that open paragraphs which are items, lower case
     */
    ListSigns(Set<String> speech, Set<String> announcing, Set<String> opening) {
        this.speech = Set.copyOf(speech);
        this.announcing = Set.copyOf(announcing);
        this.opening = Set.copyOf(opening);
    }

    /** True where the marker is a dash and the words end as speech: 'Det är ett viktigt steg, säger kommunalrådet.' */
    boolean isSpeech(String marker, String words) {
        if (marker.length() != 1 || DASHES.indexOf(marker.charAt(0)) < 0) {
            return false;
        }
        for (int comma = words.indexOf(", "); comma >= 0; comma = words.indexOf(", ", comma + 1)) {
            int end = words.indexOf(' ', comma + 2);
            if (end > 0 && speech.contains(words.substring(comma + 2, end))) {
                return true;
            }
        }
        return false;
    }

    /** True for a paragraph that opens as an item does. */
    boolean opensItem(String words) {
        int end = words.indexOf(' ');
        return end > 0 && opening.contains(words.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** True for a sentence that says that something follows. */
    boolean announces(String sentence) {
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (announcing.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
