package se.samverkansgraf.api.explorer;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Where the explorer's files are found, and how long a browser may keep them. */
@Configuration(proxyBeanMethods = false)
class ExplorerConfiguration {

    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    ExplorerFiles explorerFiles() {
        return ExplorerFiles.load();
    }

    @Bean
    FilterRegistrationBean<PageHeaders> pageHeaders() {
        var registration = new FilterRegistrationBean<>(new PageHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer explorerResources(ExplorerFiles files) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/explorer/**")
                        .addResourceLocations(ExplorerFiles.FOLDER)
                        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
                        .resourceChain(false)
                        .addResolver(new VersionResourceResolver().addFixedVersionStrategy(files.version(), "/**"));
                registry.addResourceHandler("/map/*.geojson")
                        .addResourceLocations("classpath:/reference/")
                        .setCacheControl(CacheControl.noCache());
            }
        };
    }
}
