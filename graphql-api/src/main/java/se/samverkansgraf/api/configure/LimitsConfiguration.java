package se.samverkansgraf.api.configure;

import graphql.parser.ParserOptions;
import graphql.validation.Validator;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** What one request may ask for. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    private static final int MOST_VALIDATION_ERRORS = 5;

    @Bean
    RequestLimits requestLimits(ApiSettings settings) {
        return new RequestLimits(settings.limits());
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ApiSettings settings, JsonMapper json) {
        var largest = Math.toIntExact(settings.largestBody().toBytes());
        var registration = new FilterRegistrationBean<>(new BodyLimit(largest, json));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    /** GraphQL keeps these two for the whole JVM. */
    @Bean
    InitializingBean parserLimits(ApiSettings settings) {
        return () -> {
            ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                    .transform(options -> options.maxTokens(settings.limits().tokens())));
            Validator.setMaxValidationErrors(MOST_VALIDATION_ERRORS);
        };
    }
}
