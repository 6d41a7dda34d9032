package se.samverkansgraf.api.configure;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as {@code YYYY-MM-DD} (RFC 3339, full-date). The thirtieth of February is an error; the usual scalar takes it for
 * the last of the month.
 */
final class DayCoercing implements Coercing<LocalDate, String> {

    private static final String WANTED = "'%s' is no day: write a day of the calendar as YYYY-MM-DD";
    private static final int LETTERS = "YYYY-MM-DD".length();
    private static final int SHOWN = 20;

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof LocalDate day) {
            return day.toString();
        }
        throw new CoercingSerializeException("is no day");
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return day(input).orElseThrow(() -> new CoercingParseValueException(wanted(input)));
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object written = input instanceof StringValue text ? text.getValue() : "";
        return day(written).orElseThrow(() -> new CoercingParseLiteralException(wanted(written)));
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private static Optional<LocalDate> day(Object written) {
        if (written instanceof LocalDate day) {
            return Optional.of(day);
        }
        if (!(written instanceof String text) || text.length() != LETTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String wanted(Object written) {
        String shown = written.toString();
        return WANTED.formatted(shown.substring(0, Math.min(SHOWN, shown.length())));
    }
}
