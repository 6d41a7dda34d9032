package se.samverkansgraf.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A filter that agreements and all that they hold can be asked by, drawn by chance; as GraphQL and as exports take it.
 *
 * @param values by the argument's name: names and codes, the names of constants without quotes
 */
record RandomFilter(Map<String, List<String>> values) {

    private static final List<String> KINDS = List.of("CITIZEN_PROMISE", "COOPERATION_AGREEMENT", "ACTION_PLAN");
    private static final List<String> DAYS = List.of(
            "2018-01-01",
            "2017-12-31",
            "2019-12-31",
            "2020-06-01",
            "2022-06-01",
            "2023-10-01",
            "2024-01-01",
            "9999-12-31");

    RandomFilter {
        values = Map.copyOf(values);
    }

    /** Any, of these municipalities. */
    static RandomFilter drawn(Random chance, List<String> municipalities) {
        Map<String, List<String>> values = new TreeMap<>();
        if (chance.nextInt(3) > 0) {
            values.put("municipality", some(chance, municipalities, 6));
        }
        if (chance.nextInt(3) == 0) {
            values.put("kind", some(chance, KINDS, 2));
        }
        if (chance.nextInt(3) == 0) {
            values.put("activeOn", List.of(day(chance)));
        }
        return new RandomFilter(values);
    }

    static String day(Random chance) {
        return one(chance, DAYS);
    }

    static <T> T one(Random chance, List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private static List<String> some(Random chance, List<String> of, int most) {
        return chance.ints(1 + chance.nextInt(most), 0, of.size())
                .distinct()
                .mapToObj(of::get)
                .toList();
    }

    /** The same and one thing more. */
    RandomFilter with(String argument, String... wanted) {
        Map<String, List<String>> more = new TreeMap<>(values);
        more.put(argument, List.of(wanted));
        return new RandomFilter(more);
    }

    /** As the argument {@code filter} of a field. */
    String inGraphQl() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(each -> each.getKey() + ": "
                                + (each.getKey().equals("activeOn")
                                                || each.getKey().startsWith("has")
                                        ? literal(each.getValue().get(0))
                                        : each.getValue().stream()
                                                .map(RandomFilter::literal)
                                                .collect(Collectors.joining(", ", "[", "]"))))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String literal(String value) {
        return value.matches("[A-Z_]+|true|false") ? value : '"' + value + '"';
    }

    /** As the query of an export's address. */
    String inAddress() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .flatMap(each -> each.getValue().stream()
                                .map(value -> each.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
    }
}
