package se.samverkansgraf.benchmarks.answer;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * How long the API takes to answer, over HTTP, by one connection and by four, beside its floor: the same statements
 * run by the driver alone, one after the other, in the same minute.
 */
public final class AnsweringMeasurement {

    private static final int CONNECTIONS = 4;
    private static final SessionConfig READING = SessionConfig.builder()
            .withDatabase("neo4j")
            .withDefaultAccessMode(org.neo4j.driver.AccessMode.READ)
            .build();

    private final AskedApi api;
    private final Driver driver;
    private final Duration span;

    private AnsweringMeasurement(AskedApi api, Driver driver, Duration span) {
        this.api = api;
        this.driver = driver;
        this.span = span;
    }

    /**
     * Measures and prints.
     *
     * @param args a folder for the country's database, made the first time and kept; its counties, {@code all} unless
     *     told; how many seconds to measure each question in each way, 3 unless told; a part of the names of the
     *     questions meant, all unless told. Run in the project's folder
     */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        String counties = args.length > 1 ? args[1] : "all";
        Duration span = Duration.ofSeconds(args.length > 2 ? Long.parseLong(args[2]) : 3);
        String part = args.length > 3 ? args[3] : "";
        try (CountryDatabase country = CountryDatabase.in(folder, CountryDatabase.documents(counties));
                AskedApi api = AskedApi.over(country.connection())) {
            var measurement = new AnsweringMeasurement(api, country.driver(), span);
            var variables = Variables.of(api);
            System.out.println("| question | KB | statements | p50 / p99 ms | floor p50 / p99 ms | × floor |"
                    + " four: p50 / p99 ms | a second |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            Stream.concat(Operation.ready(Path.of("docs/questions")).stream(), Operation.hard().stream())
                    .filter(operation -> operation.name().contains(part))
                    .forEach(operation -> measurement.print(operation, variables.of(operation)));
        }
    }

    private void print(Operation operation, Map<String, ?> variables) {
        List<Query> statements = api.statementsOf(operation.text(), variables).stream()
                .filter(query -> !query.text().contains("(s:Dataset {id: 'dataset'})"))
                .toList();
        HttpRequest request = api.request(operation.text(), variables);
        Timings.of(() -> api.answer(request), span);
        var one = Timings.of(() -> api.answer(request), span);
        var floor = Timings.of(() -> run(statements), span);
        var four = Timings.of(() -> api.answer(request), span, CONNECTIONS);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f / %.1f | %.1f / %.1f | %.2f | %.1f / %.1f | %.0f |%n",
                operation.name(),
                api.answer(request).length / 1024,
                statements.size(),
                one.quantile(0.5),
                one.quantile(0.99),
                floor.quantile(0.5),
                floor.quantile(0.99),
                one.quantile(0.5) / floor.quantile(0.5),
                four.quantile(0.5),
                four.quantile(0.99),
                four.nanoseconds().length / (double) span.toSeconds());
    }

    private void run(List<Query> statements) {
        try (Session session = driver.session(READING)) {
            statements.forEach(statement -> session.run(statement).list(row -> row.asMap()));
        }
    }
}
