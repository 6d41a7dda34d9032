package se.samverkansgraf.api.configure;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.samverkansgraf.api.http.AllowedOperations;
import se.samverkansgraf.api.http.AnswerHandler;
import se.samverkansgraf.api.http.ErrorAddress;
import se.samverkansgraf.api.http.GetRequests;
import se.samverkansgraf.api.http.KnownOperations;
import se.samverkansgraf.api.http.PlainErrorView;
import se.samverkansgraf.api.http.PlainErrors;
import se.samverkansgraf.api.http.RefusedRequests;
import se.samverkansgraf.api.http.RequestIds;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** How questions come in. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        var registration = new FilterRegistrationBean<>(new RequestIds());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ErrorAddress> errorAddress(
            @Value("${spring.web.error.path:${error.path:/error}}") String path) {
        var registration = new FilterRegistrationBean<>(new ErrorAddress());
        registration.addUrlPatterns(path);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    /** An address with a slash at its end means the one without. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashes(
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        return new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler(path + "/", "/export/**")
                .wrapRequest()
                .build());
    }

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler, JsonMapper json) {
        return new AnswerHandler(handler, json);
    }

    /** Before Spring's own route, which refuses GET and says nothing of why. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> getRequests(
            GraphQlHttpHandler handler, JsonMapper json, @Value("${spring.graphql.http.path:/graphql}") String path) {
        var requests = new GetRequests(handler, json);
        var here = RequestPredicates.path(path);
        return RouterFunctions.route()
                .route(here.and(RefusedRequests::hasUnreadableAccept), RefusedRequests::mediaType)
                .GET(path, requests::answer)
                .HEAD(path, requests::answer)
                .OPTIONS(path, RefusedRequests::options)
                .route(here.and(RefusedRequests::isOtherMethod), RefusedRequests::method)
                .POST(path, GraphQlRequestPredicates.graphQlHttp(path).negate(), RefusedRequests::mediaType)
                .build();
    }

    /** Other sites that may ask may take tables away, too. */
    @Bean
    WebMvcConfigurer exportsForOtherSites(GraphQlCorsProperties sites) {
        return new WebMvcConfigurer() {
            @Override
            public void addCorsMappings(CorsRegistry registry) {
                var allowed = sites.toCorsConfiguration();
                if (allowed != null) {
                    registry.addMapping("/export/**").combine(allowed);
                }
            }
        };
    }

    @Bean
    PlainErrorView plainErrorView(JsonMapper json) {
        return new PlainErrorView(json);
    }

    /** What could not even be asked is told in the shape of the API's errors. */
    @Bean
    ErrorAttributes plainErrors() {
        return new PlainErrors();
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
