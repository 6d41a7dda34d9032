package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningApi.Extension.class)
class PagingIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            commitments,      AGREEMENT_ASC,    7
            commitments,      STRENGTH_DESC,    7
            commitments,      VALID_FROM_DESC, 11
            agreements,       TITLE_DESC,       2
            agreements,       VALID_FROM_ASC,   3
            priorities,       AGREEMENT_ASC,    1
            priorities,       AGREEMENT_DESC,   4
            priorities,       VALID_FROM_DESC,  3
            goals,            AGREEMENT_ASC,    1
            followUps,        VALID_FROM_DESC,  1
            targets,          UNIT_ASC,         2
            responsibilities, WHO_DESC,         2
            municipalities,   POPULATION_DESC, 100
            policeAreas,      LEVEL_ASC,       50
            methods,          LABEL_SV_ASC,    20
            """)
    void walksForwardAndBackwardOverEveryEntryOnce(String field, String order, int size) {
        List<String> forward = walk(field, order, size, "first", "after");
        List<String> backward = walk(field, order, size, "last", "before");
        Collections.reverse(backward);

        assertThat(forward).doesNotHaveDuplicates().hasSize(total(field)).isEqualTo(backward);
    }

    private static List<String> walk(String field, String order, int size, String count, String from) {
        boolean forward = count.equals("first");
        String query = """
                query($size: Int, $cursor: String) { %s(orderBy: %s, %s: $size, %s: $cursor) {
                  edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""".formatted(field, order, count, from);
        List<String> cursors = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("size", size));
        JsonNode page;
        do {
            page = api.ask(query, variables).get(field);
            List<String> onPage = new ArrayList<>(page.get("edges").findValuesAsString("cursor"));
            assertThat(onPage).hasSizeLessThanOrEqualTo(size);
            if (!forward) {
                Collections.reverse(onPage);
            }
            cursors.addAll(onPage);
            variables.put(
                    "cursor",
                    page.at(forward ? "/pageInfo/endCursor" : "/pageInfo/startCursor")
                            .asString());
        } while (page.at(forward ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage")
                .asBoolean());
        return cursors;
    }

    private static int total(String field) {
        return api.ask("{ %s { totalCount } }".formatted(field))
                .at("/" + field + "/totalCount")
                .asInt();
    }
}
