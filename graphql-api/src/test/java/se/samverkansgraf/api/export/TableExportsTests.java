package se.samverkansgraf.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What becomes of a table whose later page the API refuses. */
class TableExportsTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Rows rows = new Rows();

    @Test
    void aTableOfWhichAllPagesAnswerIsEnded() throws IOException {
        var last = new TablePage(List.of(Map.of()), Map.of(), null);
        TableExports.send(new TablePage(List.of(Map.of()), Map.of(), () -> last), List.of(), rows, response);
        assertThat(rows.written).isEqualTo(2);
        assertThat(rows.ended).isTrue();
    }

    @Test
    void aRefusalBeforeAnyRowIsSentIsAnswered() {
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> TableExports.send(broken(), List.of(), rows, response));
        assertThat(rows.ended).isFalse();
    }

    @Test
    void aRefusalAfterRowsWereSentBreaksTheTableOff() {
        response.setCommitted(true);
        assertThatExceptionOfType(BrokenOffTable.class)
                .isThrownBy(() -> TableExports.send(broken(), List.of(), rows, response))
                .withCauseInstanceOf(RefusedTable.class);
        assertThat(rows.ended).isFalse();
    }

    private static TablePage broken() {
        return new TablePage(List.of(Map.of()), Map.of(), () -> {
            throw new RefusedTable(List.of());
        });
    }

    private static final class Rows implements RowWriter {

        private int written;
        private boolean ended;

        @Override
        public void write(List<@Nullable Object> values) {
            written++;
        }

        @Override
        public void close() {
            ended = true;
        }
    }
}
