package se.samverkansgraf.benchmarks.answer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import se.samverkansgraf.benchmarks.country.Country;

/**
 * How long it takes to refuse what asks for too much once the program is warm, from the first byte sent to the first
 * byte of the answer on a connection of its own, and how many statements are run.
 */
public final class RefusalMeasurement {

    private static final Duration SPAN = Duration.ofSeconds(2);
    private static final int SHOWN = 70;

    private RefusalMeasurement() {}

    /**
     * Measures and prints.
     *
     * @param args a folder for a small country's database, made the first time and kept
     */
    public static void main(String[] args) {
        try (CountryDatabase country = CountryDatabase.in(
                        Path.of(args[0]), Country.ofSixYears().documents().limit(20));
                AskedApi api = AskedApi.over(country.connection())) {
            System.out.println("| attack | p50 / p99 / longest ms | statements | answer |");
            System.out.println("|---|---|---|---|");
            for (Attack attack : Attack.all()) {
                var request = api.request(attack.body());
                var sent = new SentRequest(request.uri(), attack.body());
                Timings.of(sent::untilAnswered, SPAN);
                var warm = Timings.of(sent::untilAnswered, SPAN);
                int statements = api.statementsDuring(() -> api.answer(request)).size();
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f / %.1f / %.1f | %d | %s |%n",
                        attack.name(),
                        warm.quantile(0.5),
                        warm.quantile(0.99),
                        warm.quantile(1),
                        statements,
                        beginning(new String(api.answer(request), java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
    }

    private static String beginning(String answer) {
        return Stream.of(answer.replace('|', ' ').split("\"message\":", 2))
                .reduce((before, after) -> after)
                .map(told -> told.substring(0, Math.min(SHOWN, told.length())))
                .orElse("");
    }
}
