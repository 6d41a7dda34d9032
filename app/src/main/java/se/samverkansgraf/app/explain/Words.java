package se.samverkansgraf.app.explain;

import java.util.Locale;
import java.util.ResourceBundle;

/** The Swedish words of pages and texts, from {@code explain/words.properties}. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("explain.words", Locale.ROOT);

    private Words() {}

    /**
     * The words under a key.
     *
     * @throws java.util.MissingResourceException if there are none
     */
    static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** The word for a constant, under the name of its type and its own. */
    static String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The words under a key with values put in for each {@code %s}. */
    static String of(String key, Object... values) {
        return of(key).formatted(values);
    }
}
