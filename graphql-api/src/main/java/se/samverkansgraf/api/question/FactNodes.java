package se.samverkansgraf.api.question;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Citation;
import se.samverkansgraf.api.response.Priority;

/** The facts that are read with their agreement and found again by {@code node}. */
@Configuration(proxyBeanMethods = false)
class FactNodes {

    @Bean
    NodeReader priorities(GraphReader reader, Agreements agreements) {
        return new FactNode<>(reader, agreements, Priority.class, AgreementPart.PRIORITIES, Agreement::priorities);
    }

    @Bean
    NodeReader citations(GraphReader reader, Agreements agreements) {
        return new FactNode<>(reader, agreements, Citation.class, AgreementPart.CITATIONS, Agreement::citations);
    }
}
