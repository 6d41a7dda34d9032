package se.samverkansgraf.api.opendata;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkansgraf.api.query.GraphStream;
import se.samverkansgraf.cypher.StatementCatalog;

/** What publishing needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationSettings.class)
class OpenDataConfiguration {

    @Bean
    GraphStream graphStream(
            Driver driver,
            StatementCatalog statements,
            PublicationSettings settings,
            @Value("${samverkan.api.database:neo4j}") String database) {
        return new GraphStream(driver, statements, database, settings.timeout());
    }
}
