package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        List<String> forward = walk(field, order, size, PageWalk.FORWARD);
        List<String> backward = walk(field, order, size, PageWalk.BACKWARD);
        Collections.reverse(backward);

        assertThat(forward).doesNotHaveDuplicates().hasSize(total(field)).isEqualTo(backward);
    }

    private static List<String> walk(String field, String order, int size, PageWalk way) {
        return way.over(
                api,
                "%s(orderBy: %s,".formatted(field, order),
                size,
                "edges { cursor }",
                "cursor",
                onPage -> assertThat(onPage).hasSizeLessThanOrEqualTo(size));
    }

    private static int total(String field) {
        return api.ask("{ %s { totalCount } }".formatted(field))
                .at("/" + field + "/totalCount")
                .asInt();
    }
}
