package se.samverkansgraf.benchmarks.answer;

import java.nio.file.Path;
import java.util.stream.Stream;

/** What each statement of each question makes the database do. */
public final class PlanMeasurement {

    private PlanMeasurement() {}

    /**
     * Measures and prints.
     *
     * @param args a folder for the country's database, made the first time and kept; its counties, {@code all} unless
     *     told; a part of the names of the questions meant, all unless told. Run in the project's folder
     */
    public static void main(String[] args) {
        String counties = args.length > 1 ? args[1] : "all";
        String part = args.length > 2 ? args[2] : "";
        try (CountryDatabase country = CountryDatabase.in(Path.of(args[0]), CountryDatabase.documents(counties));
                AskedApi api = AskedApi.over(country.connection())) {
            var names = new StatementNames();
            var variables = Variables.of(api);
            Stream.concat(Operation.ready(Path.of("docs/questions")).stream(), Operation.hard().stream())
                    .filter(operation -> operation.name().contains(part))
                    .forEach(operation -> api.statementsOf(operation.text(), variables.of(operation))
                            .forEach(query -> {
                                var profile = StatementProfile.of(country.driver(), query);
                                System.out.printf(
                                        "%s;%s;%d;%s;%s%n",
                                        operation.name(),
                                        names.of(query),
                                        profile.hits(),
                                        profile.scanned(),
                                        profile.refused());
                            }));
        }
    }
}
