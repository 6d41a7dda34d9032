package se.samverkansgraf.cypher;

import java.util.List;

/** A catalog with a statement that counts for minutes. */
public final class SlowStatements {

    /** Its name below {@code read/}. */
    public static final String NAME = "slow";

    private SlowStatements() {}

    /** The catalog. */
    public static StatementCatalog catalog() {
        String text = """
                // Counts to a million million.
                // column counted: INTEGER
                UNWIND range(1, 1000000) AS one
                UNWIND range(1, 1000000) AS other
                WITH one + other AS sum
                RETURN count(sum) AS counted
                """;
        return StatementCatalog.of("cypher", List.of(new StatementFile("cypher/read/" + NAME + ".cypher", text)));
    }
}
