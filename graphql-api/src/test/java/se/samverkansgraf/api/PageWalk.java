package se.samverkansgraf.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A walk over the pages of a connection, from one end to the other. */
enum PageWalk {
    /** From the first entry to the last. */
    FORWARD("first", "after", "/pageInfo/endCursor", "/pageInfo/hasNextPage"),
    /** From the last entry to the first. */
    BACKWARD("last", "before", "/pageInfo/startCursor", "/pageInfo/hasPreviousPage");

    private final String count;
    private final String from;
    private final String cursor;
    private final String goesOn;

    PageWalk(String count, String from, String cursor, String goesOn) {
        this.count = count;
        this.from = from;
        this.cursor = cursor;
        this.goesOn = goesOn;
    }

    /**
     * What was read, in the order in which it was walked over.
     *
     * @param list the field and its other arguments, as in {@code agreements(orderBy: TITLE_ASC, }
     * @param entries what to select, with one field of the name {@code key} for each entry
     * @param behindEach is told what stood on a page before the next is asked for
     */
    List<String> over(
            RunningApi api, String list, int size, String entries, String key, Consumer<List<String>> behindEach) {
        String query = """
                query($size: Int, $cursor: String) { page: %s %s: $size, %s: $cursor) {
                  %s pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""".formatted(list, count, from, entries);
        List<String> all = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("size", size));
        JsonNode page;
        do {
            page = api.ask(query, variables).get("page");
            List<String> onPage = new ArrayList<>(page.findValuesAsString(key));
            if (this == BACKWARD) {
                Collections.reverse(onPage);
            }
            all.addAll(onPage);
            variables.put("cursor", page.at(cursor).asString());
            behindEach.accept(onPage);
        } while (page.at(goesOn).asBoolean());
        return all;
    }
}
