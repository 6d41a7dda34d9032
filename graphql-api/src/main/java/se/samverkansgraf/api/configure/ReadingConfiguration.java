package se.samverkansgraf.api.configure;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverkansgraf.api.error.AnswerDeadline;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.PlansAhead;
import se.samverkansgraf.api.query.ReadLimits;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.cypher.StatementCatalog;

/** What reading needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ReadingConfiguration {

    private static final int FEWEST_THREADS = 4;

    @Bean
    SharedNodes sharedNodes() {
        return SharedNodes.load();
    }

    /** Tells which day it is in Sweden. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }

    @Bean
    StatementCatalog statements() {
        return StatementCatalog.load();
    }

    /** Where answers are put together: nothing waits here, so that few threads do. */
    @Bean(defaultCandidate = false)
    ExecutorService answering() {
        var number = new AtomicInteger();
        int threads = Math.max(FEWEST_THREADS, Runtime.getRuntime().availableProcessors() * 2);
        return Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "answer-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    AnswerDeadline answerDeadline(ApiSettings settings) {
        return new AnswerDeadline(settings.answerTimeout());
    }

    @Bean
    GraphHealth graphHealthIndicator(GraphReader reader) {
        return new GraphHealth(reader);
    }

    @Bean
    PlansAhead plansAhead(Driver driver, StatementCatalog statements, ApiSettings settings) {
        return new PlansAhead(driver, statements, settings.database());
    }

    @Bean
    GraphReader graphReader(
            Driver driver,
            StatementCatalog statements,
            ApiSettings settings,
            @Qualifier("answering") ExecutorService answering,
            MeterRegistry meters) {
        var limits = new ReadLimits(settings.database(), settings.statementTimeout());
        return new GraphReader(driver, statements, limits, answering, meters);
    }
}
