package se.samverkansgraf.api.configure;

import graphql.scalars.ExtendedScalars;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;
import se.samverkansgraf.api.dataset.DatasetArgument;

/** What the schema needs besides its files. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        var day = ExtendedScalars.Date.transform(scalar -> scalar.coercing(new DayCoercing()));
        return wiring -> wiring.scalar(day).scalar(ExtendedScalars.DateTime);
    }

    /** A field that nothing answers ends the start. Each question can be held to a version of the data. */
    @Bean
    GraphQlSourceBuilderCustomizer completeness() {
        return source -> source.configureTypeDefinitions(new DatasetArgument())
                .inspectSchemaMappings(SchemaConfiguration::check);
    }

    private static void check(SchemaReport report) {
        boolean complete = report.unmappedFields().isEmpty()
                && report.unmappedRegistrations().isEmpty()
                && report.unmappedArguments().isEmpty()
                && report.fieldNullnessErrors().isEmpty()
                && report.argumentNullnessErrors().isEmpty()
                && report.skippedTypes().isEmpty();
        if (!complete) {
            throw new IllegalStateException("schema and program disagree. " + report);
        }
    }
}
