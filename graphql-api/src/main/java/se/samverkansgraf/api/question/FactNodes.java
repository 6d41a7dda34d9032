package se.samverkansgraf.api.question;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Citation;

/** The facts that are only read with their agreement and found again by {@code node}. */
@Configuration(proxyBeanMethods = false)
class FactNodes {

    @Bean
    NodeReader citations(GraphReader reader, Agreements agreements) {
        return new FactNode<>(reader, agreements, Citation.class, AgreementPart.CITATIONS, Agreement::citations);
    }
}
