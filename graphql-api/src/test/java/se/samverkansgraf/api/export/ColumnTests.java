package se.samverkansgraf.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnTests {

    private static final Map<String, Object> ROW = Map.of(
            "title",
            "Medborgarlöfte",
            "goals",
            List.of(Map.of("id", "a"), Map.of("id", "b")),
            "evidence",
            List.of(
                    Map.of("quote", "ett", "documents", List.of(Map.of("name", "x"), Map.of("name", "y"))),
                    Map.of("quote", "två", "documents", List.of(Map.of("name", "z")))));

    @Test
    void readsFieldsOfFieldsAndOneEntryOfList() {
        assertThat(column(ColumnType.TEXT, "title").valueIn(ROW)).isEqualTo("Medborgarlöfte");
        assertThat(column(ColumnType.TEXT, "evidence", "1", "quote").valueIn(ROW))
                .isEqualTo("två");
        assertThat(column(ColumnType.TEXT, "evidence", "2", "quote").valueIn(ROW))
                .isNull();
        assertThat(column(ColumnType.TEXT, "priority", "heading").valueIn(ROW)).isNull();
    }

    @Test
    void collectsWhatListsInListsHold() {
        assertThat(column(ColumnType.LIST, "evidence", "documents", "name").valueIn(ROW))
                .isEqualTo(List.of("x", "y", "z"));
        assertThat(column(ColumnType.LIST, "methods", "slug").valueIn(ROW)).isEqualTo(List.of());
    }

    @Test
    void countsEntries() {
        assertThat(column(ColumnType.COUNT, "goals").valueIn(ROW)).isEqualTo(2);
        assertThat(column(ColumnType.COUNT, "followUps").valueIn(ROW)).isEqualTo(0);
    }

    @Test
    void rowsWithinRowsKeepWhatEnclosesThem() {
        Map<String, Object> table = Map.of(
                "from",
                "2024-01-01",
                "rows",
                List.of(Map.of("id", "a", "rows", List.of(Map.of("rank", 1), Map.of("rank", 2)))));

        assertThat(Table.rowsOf(table))
                .containsExactly(
                        Map.of("from", "2024-01-01", "id", "a", "rank", 1),
                        Map.of("from", "2024-01-01", "id", "a", "rank", 2));
    }

    private static Column column(ColumnType type, String... path) {
        return new Column("name", type, List.of(path), "", "");
    }
}
