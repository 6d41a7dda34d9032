package se.samverkansgraf.api.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.error.ReadFailure;
import se.samverkansgraf.cypher.SlowStatements;
import se.samverkansgraf.embedded.junit.Neo4jExtension;

/** Asks for what takes the database minutes, and looks at what the database does about it. */
@ExtendWith(Neo4jExtension.class)
class SlowStatementIT {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 100;
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private static Driver driver;

    @BeforeAll
    static void start(Driver connected) {
        driver = connected;
    }

    @Test
    void theDatabaseItselfEndsWhatTakesTooLong() throws InterruptedException {
        var answering = Executors.newSingleThreadExecutor();
        try {
            var reader = new GraphReader(
                    driver,
                    SlowStatements.catalog(),
                    new ReadLimits("neo4j", LONGEST),
                    answering,
                    new SimpleMeterRegistry());
            assertThat(running()).isZero();

            var reading = reader.read(SlowStatements.NAME, Map.of());
            await(1);
            var failure = catchThrowable(reading::join);

            assertThat(failure).hasCauseInstanceOf(ReadFailure.class);
            assertThat(((ReadFailure) failure.getCause()).code()).isEqualTo(ErrorCode.TIMEOUT);
            await(0);
        } finally {
            answering.shutdownNow();
        }
    }

    /** Left alone, it would run for minutes more. */
    private static void await(int wanted) throws InterruptedException {
        int looks = 0;
        while (running() != wanted) {
            assertThat(looks++).as("running transactions of it").isLessThan(MOST_LOOKS);
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    private static int running() {
        return driver.executableQuery("SHOW TRANSACTIONS YIELD currentQuery "
                        + "WHERE currentQuery CONTAINS 'range(1, 1000000) AS other' AND NOT currentQuery STARTS WITH 'SHOW' "
                        + "RETURN count(*) AS transactions")
                .execute()
                .records()
                .get(0)
                .get("transactions")
                .asInt();
    }
}
