package se.samverkansgraf.api.response;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Sorts words as Swedish does: å, ä and ö after z, in this order, and no difference between e and é. */
public final class SwedishOrder {

    /** By sort key, then by the text itself. */
    public static final Comparator<String> COMPARATOR =
            Comparator.comparing(SwedishOrder::keyOf).thenComparing(Comparator.naturalOrder());

    private SwedishOrder() {}

    /** A text whose plain order is the Swedish order of the words that it was made of. */
    public static String keyOf(String words) {
        var key = new StringBuilder();
        for (char letter : words.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (letter) {
                case 'å' -> key.append('{');
                case 'ä', 'æ' -> key.append('|');
                case 'ö', 'ø' -> key.append('}');
                default ->
                    key.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                            .charAt(0));
            }
        }
        return key.toString();
    }
}
