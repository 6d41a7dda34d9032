package se.samverkansgraf.api.export;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Locale;
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

    /** What the schema takes for it; a constant in any case, as an address is typed by hand. */
    private Object value(String text) {
        if (type instanceof GraphQLEnumType constants) {
            return constantIn(constants, text);
        }
        if (!(type instanceof GraphQLScalarType scalar)) {
            throw new IllegalStateException(name + " is of the type " + type.getName());
        }
        Object typed = typed(text);
        try {
            scalar.getCoercing().parseValue(typed, GraphQLContext.getDefault(), Locale.ROOT);
        } catch (CoercingParseValueException refused) {
            throw new InvalidArgument(name, refused.getMessage());
        }
        return typed;
    }

    private String constantIn(GraphQLEnumType constants, String text) {
        List<String> names = constants.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        return names.stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> invalid("one of " + String.join(", ", names), text));
    }

    private Object typed(String text) {
        String wanted = type.getName();
        if (wanted.equals(INT) || wanted.equals(FLOAT)) {
            return number(text);
        }
        return wanted.equals(BOOLEAN) ? truth(text) : text;
    }

    private Object number(String text) {
        try {
            return type.getName().equals(INT) ? (Object) Integer.valueOf(text) : (Object) Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw invalid("a number", text);
        }
    }

    private Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid("true or false", text);
        };
    }

    private InvalidArgument invalid(String wanted, String text) {
        return new InvalidArgument(name, "wants %s, has '%s'".formatted(wanted, text));
    }
}
