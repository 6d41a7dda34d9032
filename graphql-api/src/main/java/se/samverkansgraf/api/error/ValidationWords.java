package se.samverkansgraf.api.error;

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
    private static final char QUOTE = '\'';

    private ValidationWords() {}

    /** The message for clients. */
    static String plain(String message) {
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
        return plain(before + (explanation < 0 ? after : after.substring(0, explanation)));
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
