package se.samverkansgraf.api.configure;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set, below {@code samverkan.api}.
 *
 * @param database the name of the database
 * @param statementTimeout after how long the database ends a statement
 * @param answerTimeout how long an answer may take as a whole
 * @param largestBody the largest request body
 * @param allowedOperations a folder with the only operations that are answered, or null for all
 * @param limits what one request may ask for
 */
@ConfigurationProperties("samverkan.api")
public record ApiSettings(
        @DefaultValue("neo4j") String database,
        @DefaultValue("4s") Duration statementTimeout,
        @DefaultValue("4800ms") Duration answerTimeout,
        @DefaultValue("256KB") DataSize largestBody,
        @Nullable Path allowedOperations,
        @DefaultValue Limits limits) {

    /**
     * What one request may ask for.
     *
     * @param depth how deep its fields may nest
     * @param aliases how many fields may be renamed
     * @param tokens how many words and signs the document may have
     * @param directives how many directives it may use
     * @param cost how many objects its pages may hold together
     * @param values how many values its variables may have
     */
    public record Limits(
            @DefaultValue("12") int depth,
            @DefaultValue("30") int aliases,
            @DefaultValue("2000") int tokens,
            @DefaultValue("20") int directives,
            @DefaultValue("5000") int cost,
            @DefaultValue("2000") int values) {}
}
