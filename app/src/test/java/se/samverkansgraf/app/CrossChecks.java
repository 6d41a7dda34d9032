package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Asks a served graph the same in several ways, by filters drawn by chance: the answers must agree. */
final class CrossChecks {

    private static final String[] UNDERTAKEN = {"BINDING", "INTENDED", "RECOMMENDED"};
    private static final String CELLS = "{ matrix(focusArea: \"%s\", activeOn: \"%s\", filter: {kind: [%s]}) { cells {"
            + " row { slug } column { key } commitments excludedCount priorities goals } } }";

    private final String address;
    private final Random chance;
    private final List<String> municipalities;
    private final List<String> focusAreas;
    private int cells;

    CrossChecks(String address, long seed) {
        this.address = address;
        this.chance = new Random(seed);
        this.municipalities = keys("MUNICIPALITY");
        this.focusAreas = keys("FOCUS_AREA");
    }

    /** Lists, counts and exports have the same rows. */
    void listsCountsAndExportsAgree() {
        var filter = RandomFilter.drawn(chance, municipalities);
        var onTopic = chance.nextBoolean() ? filter : filter.with("focusArea", RandomFilter.one(chance, focusAreas));

        assertThat(List.of(counted("agreementCounts", "KIND", onTopic), exported("agreements", onTopic)))
                .as("agreements %s", onTopic)
                .containsOnly(total("agreements", onTopic));
        assertThat(List.of(counted("commitmentCounts", "STRENGTH", onTopic), exported("commitments", onTopic)))
                .as("commitments %s", onTopic)
                .containsOnly(total("commitments", onTopic));
        assertThat(exported("priorities", onTopic))
                .as("priorities %s", onTopic)
                .isEqualTo(total("priorities", onTopic));
        var measured = onTopic.with("hasMeasure", "true");
        assertThat(List.of(total("commitments", measured) + total("goals", measured), exported("targets", onTopic)))
                .as("targets %s", onTopic)
                .containsOnly(total("targets", onTopic));
    }

    /** A cell of the matrix counts what a list with the cell's row, column and day as filter has. */
    void cellsAndListsAgree() {
        String topic = RandomFilter.one(chance, focusAreas);
        String day = RandomFilter.day(chance);
        var filter = RandomFilter.drawn(chance, municipalities).with("activeOn", day);
        String kinds = String.join(", ", filter.values().getOrDefault("kind", List.of()));
        String question = CELLS.formatted(topic, day, kinds);
        var cells = ask(kinds.isEmpty() ? question.replace("kind: []", "") : question)
                .at("/matrix/cells");
        StreamSupport.stream(cells.spliterator(), false)
                .filter(cell -> cell.at("/row/slug").asString().equals(topic))
                .filter(cell -> sum(cell) > 0)
                .limit(3)
                .forEach(cell -> agrees(cell, filter.with("focusArea", topic)));
    }

    /** How many cells were held to lists. */
    int cells() {
        return cells;
    }

    private void agrees(JsonNode cell, RandomFilter filter) {
        cells++;
        String municipality = cell.at("/column/key").asString();
        var own = filter.with("municipality", municipality);
        var undertaken = own.with("strength", UNDERTAKEN);

        assertThat(List.of(
                        total("commitments", undertaken),
                        exported("commitments", undertaken),
                        countOf(municipality, undertaken)))
                .as("commitments %s", own)
                .containsOnly(cell.get("commitments").asInt());
        assertThat(total("commitments", own.with("strength", "EXCLUDED")))
                .as("excluded %s", own)
                .isEqualTo(cell.get("excludedCount").asInt());
        assertThat(total("priorities", own))
                .as("priorities %s", own)
                .isEqualTo(cell.get("priorities").asInt());
        assertThat(total("goals", own))
                .as("goals %s", own)
                .isEqualTo(cell.get("goals").asInt());
    }

    private static int sum(JsonNode cell) {
        return List.of("commitments", "excludedCount", "priorities", "goals").stream()
                .mapToInt(name -> cell.get(name).asInt())
                .sum();
    }

    private int total(String list, RandomFilter filter) {
        return ask("{ x: %s(first: 1, filter: %s) { totalCount } }".formatted(list, filter.inGraphQl()))
                .at("/x/totalCount")
                .asInt();
    }

    private int counted(String field, String dimension, RandomFilter filter) {
        return rows(field, dimension, filter).stream()
                .mapToInt(row -> row.get("count").asInt())
                .sum();
    }

    private int countOf(String municipality, RandomFilter filter) {
        return rows("commitmentCounts", "MUNICIPALITY", filter).stream()
                .filter(row -> row.get("key").asString().equals(municipality))
                .mapToInt(row -> row.get("count").asInt())
                .sum();
    }

    private List<JsonNode> rows(String field, String dimension, RandomFilter filter) {
        var answer = ask("{ x: %s(by: %s, filter: %s) { key count } }".formatted(field, dimension, filter.inGraphQl()));
        return answer.get("x").valueStream().toList();
    }

    private int exported(String table, RandomFilter filter) {
        String path = "/export/" + table + ".jsonl?" + filter.inAddress();
        return Math.toIntExact(
                Questions.text(address.replace("/graphql", path)).lines().count());
    }

    private List<String> keys(String dimension) {
        return ask("{ x: commitmentCounts(by: " + dimension + ", rollUp: true) { key } }")
                .get("x")
                .valueStream()
                .map(row -> row.get("key").asString(""))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private JsonNode ask(String question) {
        return Questions.ask(address, question);
    }
}
