package se.samverkansgraf.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The secrets of a command line, kept out of whatever is said about it. */
public final class Secrets {

    private static final String MASK = "***";

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    /**
     * Finds the values of options that hold a password, misspelt ones included, and passwords inside addresses.
     *
     * @param arguments the command line as it was typed
     */
    public static Secrets of(String... arguments) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            addPasswordOfAddress(arguments[i], values);
            if (!namesPassword(arguments[i])) {
                continue;
            }
            int equals = arguments[i].indexOf('=');
            if (equals >= 0) {
                add(arguments[i].substring(equals + 1), values);
            } else if (i + 1 < arguments.length) {
                add(arguments[i + 1], values);
            }
        }
        return new Secrets(values);
    }

    /** The text with every secret replaced by three stars. */
    public String mask(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }

    private static boolean namesPassword(String argument) {
        int equals = argument.indexOf('=');
        String name = (equals < 0 ? argument : argument.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("-") && name.contains("pas") && !name.endsWith("file");
    }

    private static void addPasswordOfAddress(String argument, List<String> values) {
        int scheme = argument.indexOf("://");
        int at = argument.lastIndexOf('@');
        int colon = scheme < 0 ? -1 : argument.indexOf(':', scheme + 3);
        if (colon >= 0 && colon < at) {
            add(argument.substring(colon + 1, at), values);
        }
    }

    private static void add(String value, List<String> values) {
        if (!value.isEmpty()) {
            values.add(value);
        }
    }
}
