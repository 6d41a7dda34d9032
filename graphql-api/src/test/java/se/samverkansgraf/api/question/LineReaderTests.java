package se.samverkansgraf.api.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.AgreementLine;
import se.samverkansgraf.api.response.LineEntry;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.Transition;

class LineReaderTests {

    private static final SharedNodes SHARED = SharedNodes.load();

    private final LineReader reader = new LineReader();

    @Test
    void tellsGapsWithTheirDays() {
        add("a", "2020-01-01", "2020-12-31");
        add("b", "2021-01-01", "2021-12-31", "a");
        add("c", "2022-01-11", "2022-12-31", "b");

        var entries = onlyLine().entries();
        assertThat(entries)
                .extracting(LineEntry::since)
                .containsExactly(Transition.FIRST, Transition.ADJOINING, Transition.GAP);
        assertThat(entries.get(2))
                .extracting(LineEntry::days, LineEntry::gapFrom, LineEntry::gapTo)
                .containsExactly(10, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 10));
    }

    @Test
    void countsDaysCoveredTwiceWithAnyEarlierOne() {
        add("a", "2020-01-01", "2023-12-31");
        add("b", "2021-01-01", "2021-12-31", "a");
        add("c", "2023-12-01", "2024-12-31", "b");

        assertThat(onlyLine().entries()).extracting(LineEntry::since).endsWith(Transition.OVERLAP, Transition.OVERLAP);
        assertThat(onlyLine().entries()).extracting(LineEntry::days).containsExactly(null, 365, 31);
    }

    @Test
    void doesNotGuessWhereADayIsMissing() {
        add("a", "2020-01-01", null);
        add("b", "2021-01-01", "2021-12-31", "a");
        add("c", "2022-01-01", "2022-12-31", "b");

        assertThat(onlyLine().entries())
                .extracting(LineEntry::since)
                .containsExactly(Transition.FIRST, Transition.UNKNOWN, Transition.UNKNOWN);
    }

    @Test
    void agreementsThatSucceedNothingBeginLinesOfTheirOwn() {
        add("a", "2020-01-01", "2020-12-31");
        add("b", "2021-01-01", "2021-12-31");

        assertThat(reader.lines()).hasSize(2);
    }

    private AgreementLine onlyLine() {
        assertThat(reader.lines()).hasSize(1);
        return reader.lines().get(0);
    }

    private void add(String key, String from, @Nullable String to, String... predecessors) {
        var values = new HashMap<String, Object>();
        values.put("id", key);
        values.put("kind", "CITIZEN_PROMISE");
        values.put("title", key);
        values.put("validFrom", LocalDate.parse(from));
        values.put("validTo", to == null ? null : LocalDate.parse(to));
        values.put("openEnded", false);
        values.put("validityBasis", "STATED");
        reader.add(Agreement.of(Row.of(values), SHARED), List.of(predecessors));
    }
}
