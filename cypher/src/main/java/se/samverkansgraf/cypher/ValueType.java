package se.samverkansgraf.cypher;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a parameter takes or a column gives, spelt in a statement's header as Neo4j spells it. */
public enum ValueType {
    STRING("STRING", String.class),
    INTEGER("INTEGER", Number.class),
    FLOAT("FLOAT", Number.class),
    BOOLEAN("BOOLEAN", Boolean.class),
    DATE("DATE", LocalDate.class),
    ZONED_DATETIME("ZONED DATETIME", ZonedDateTime.class),
    MAP("MAP", Map.class),
    LIST_OF_STRINGS("LIST<STRING>", Collection.class),
    LIST_OF_INTEGERS("LIST<INTEGER>", Collection.class),
    LIST_OF_FLOATS("LIST<FLOAT>", Collection.class),
    LIST_OF_DATES("LIST<DATE>", Collection.class),
    LIST_OF_MAPS("LIST<MAP>", Collection.class);

    private final String spelling;
    private final Class<?> javaType;

    ValueType(String spelling, Class<?> javaType) {
        this.spelling = spelling;
        this.javaType = javaType;
    }

    /** How a header spells it. */
    public String spelling() {
        return spelling;
    }

    /** True where {@code value} is of the Java type that the driver sends as this type; list elements are not seen. */
    boolean accepts(Object value) {
        return javaType.isInstance(value);
    }

    static Optional<ValueType> spelt(String spelling) {
        return Arrays.stream(values())
                .filter(each -> each.spelling.equals(spelling))
                .findFirst();
    }
}
