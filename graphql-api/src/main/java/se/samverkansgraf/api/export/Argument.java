package se.samverkansgraf.api.export;

import graphql.Scalars;
import graphql.schema.GraphQLNamedType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;

/**
 * An argument that an address may give.
 *
 * @param name as the address has it: the variable's or the filter's field, deeper ones joined by dots
 * @param path where its value goes in the variables
 * @param many whether it takes several values
 * @param type the type of each value
 * @param description what the schema says of it
 */
record Argument(String name, List<String> path, boolean many, GraphQLNamedType type, String description) {

    private static final String INT = Scalars.GraphQLInt.getName();
    private static final String FLOAT = Scalars.GraphQLFloat.getName();
    private static final String BOOLEAN = Scalars.GraphQLBoolean.getName();
    private static final String DAY = "Date";

    Argument {
        path = List.copyOf(path);
    }

    /**
     * The value that texts of an address mean; null for an empty day, which leaves a period open.
     *
     * @throws InvalidArgument if they cannot be meant
     */
    @Nullable Object value(List<String> texts) {
        if (many) {
            return texts.stream().map(this::value).toList();
        }
        if (texts.size() != 1) {
            throw new InvalidArgument(name, "takes one value, has %d".formatted(texts.size()));
        }
        String only = texts.get(0);
        return only.isEmpty() && type.getName().equals(DAY) ? null : value(only);
    }

    private Object value(String text) {
        String wanted = type.getName();
        Object value = text;
        if (wanted.equals(INT) || wanted.equals(FLOAT)) {
            value = number(text);
        } else if (wanted.equals(BOOLEAN)) {
            value = truth(text);
        }
        if (value == null) {
            throw new InvalidArgument(name, "wants a value of type %s, has '%s'".formatted(wanted, text));
        }
        return value;
    }

    private @Nullable Object number(String text) {
        try {
            return type.getName().equals(INT) ? (Object) Integer.valueOf(text) : (Object) Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }
}
