package se.samverkansgraf.api.configure;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.samverkansgraf.api.http.AllowedOperations;
import se.samverkansgraf.api.http.GetRequests;
import se.samverkansgraf.api.http.KnownOperations;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** How questions come in. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    /** Before Spring's own route, which refuses GET. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> getRequests(
            GraphQlHttpHandler handler, JsonMapper json, @Value("${spring.graphql.http.path:/graphql}") String path) {
        var requests = new GetRequests(handler, json);
        return RouterFunctions.route().GET(path, requests::answer).build();
    }

    /** A number or truth value where a text is wanted is a fault, as GraphQL over HTTP has it, and no text. */
    @Bean
    JsonMapperBuilderCustomizer textsAreTexts() {
        return mapper -> mapper.withCoercionConfig(
                LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    /** Swedish for clients that prefer nothing or neither. */
    @Bean
    LocaleResolver localeResolver() {
        var swedish = Locale.forLanguageTag("sv");
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(swedish, Locale.ENGLISH));
        resolver.setDefaultLocale(swedish);
        return resolver;
    }

    @Bean
    GraphQlSourceBuilderCustomizer knownOperations(ApiSettings settings) {
        var operations = new KnownOperations(AllowedOperations.in(settings.allowedOperations()));
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(operations));
    }
}
