package se.samverkansgraf.api.configure;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import se.samverkansgraf.api.query.GraphReader;

/** Whether the graph can be read, told within two seconds however the database is. */
final class GraphHealth implements HealthIndicator {

    private static final long PATIENCE_SECONDS = 2;

    private final GraphReader reader;

    GraphHealth(GraphReader reader) {
        this.reader = reader;
    }

    @Override
    public Health health() {
        var reading = reader.read("dataset-version", Map.of());
        try {
            reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Health.up().build();
        } catch (ExecutionException | TimeoutException unreadable) {
            return Health.down().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        }
    }
}
