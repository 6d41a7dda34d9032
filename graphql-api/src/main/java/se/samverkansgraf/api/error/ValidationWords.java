package se.samverkansgraf.api.error;

import java.util.Map;
import java.util.Optional;

/**
 * What GraphQL says of a document that does not fit the schema, without the names of its own classes: it tells a value
 * as {@code 'EnumValue{name='MAYBE'}'} and explains itself in such terms. The argument at fault, its type and what is
 * wrong with it stay.
 */
final class ValidationWords {

    private static final String ARGUMENT = "argument '";
    private static final String VARIABLE = "Variable '";
    private static final String BEFORE_VALUE = " with value";
    private static final String EXPLANATION = " - ";
    private static final String NODE = "Value{";
    private static final String WAS = "was ";
    /** What it calls the value of a variable by the name of its class, and what that is in JSON. */
    private static final Map<String, String> KINDS = Map.of(
            "LinkedHashMap", "an object",
            "ArrayList", "a list",
            "Boolean", "a truth value",
            "String", "a text",
            "Integer", "a whole number",
            "Long", "a whole number",
            "BigInteger", "a whole number",
            "Double", "a number",
            "BigDecimal", "a number");

    private static final String OBJECT = "Expected type 'Map' but ";
    private static final String OF_MAPS = ". Variables for input objects must be an instance of type 'Map'.";
    private static final char QUOTE = '\'';

    private ValidationWords() {}

    /** The message for clients. */
    static String plain(String message) {
        String told = withoutValues(message)
                .replace(OBJECT, "Expected an object, but it ")
                .replace(OF_MAPS, "");
        for (var kind : KINDS.entrySet()) {
            told = told.replace(WAS + "a '" + kind.getKey() + QUOTE, WAS + kind.getValue())
                    .replace(WAS + QUOTE + kind.getKey() + QUOTE, WAS + kind.getValue());
        }
        return told.strip();
    }

    private static String withoutValues(String message) {
        int node = message.indexOf(NODE);
        if (node < 0) {
            return message;
        }
        int begin = Math.max(0, message.lastIndexOf(QUOTE, node) - 1);
        String before = message.substring(0, begin);
        String after = message.substring(endOfValue(message, node));
        if (before.endsWith(BEFORE_VALUE)) {
            before = before.substring(0, before.length() - BEFORE_VALUE.length());
        }
        int explanation = after.indexOf(EXPLANATION);
        return withoutValues(before + (explanation < 0 ? after : after.substring(0, explanation)));
    }

    /** The path of the argument that is at fault, a variable with its sign. */
    static Optional<String> argument(String message) {
        if (message.startsWith(VARIABLE)) {
            return quotedAfter(VARIABLE, message).map(name -> "$" + name);
        }
        return quotedAfter(ARGUMENT, message);
    }

    /** Behind the quote that follows the brace that closes the value. */
    private static int endOfValue(String message, int begin) {
        int open = 0;
        for (int at = begin; at < message.length(); at++) {
            char sign = message.charAt(at);
            if (sign == '{') {
                open++;
            } else if (sign == '}') {
                open--;
                if (open == 0) {
                    return Math.min(at + 2, message.length());
                }
            }
        }
        return message.length();
    }

    private static Optional<String> quotedAfter(String words, String message) {
        int begin = message.indexOf(words) + words.length();
        int end = message.indexOf(QUOTE, begin);
        return message.contains(words) && end >= 0 ? Optional.of(message.substring(begin, end)) : Optional.empty();
    }
}
