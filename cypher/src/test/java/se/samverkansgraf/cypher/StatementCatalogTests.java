package se.samverkansgraf.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementCatalogTests {

    private static final String GOOD = """
            // Finds the agreements of a municipality,
            // newest first.
            //
            // parameter code: STRING SCB's
            // code
            // parameter kind: STRING?
            // column title: STRING
            // column validFrom: DATE?
            MATCH (m:Municipality {code: $code})-[:PARTY_TO]->(a:Agreement)
            WHERE $kind IS NULL OR a.kind = $kind // '$no parameter in a comment
            RETURN a.title AS title, a.validFrom AS validFrom, '$none' AS note
            """;

    @Test
    void loadsEveryStatementOfTheClassPath() {
        var catalog = StatementCatalog.load();

        assertThat(catalog.all()).isNotEmpty().allSatisfy(statement -> assertThat(catalog.get(statement.name()))
                .isSameAs(statement));
        assertThat(catalog.all()).extracting(Statement::name).noneMatch(name -> name.startsWith("migration/"));
    }

    @Test
    void readsPurposeParametersAndColumnsFromTheHeader() {
        var statement = one("read/agreements", GOOD);

        assertThat(statement.purpose()).isEqualTo("Finds the agreements of a municipality, newest first.");
        assertThat(statement.text()).startsWith("MATCH (m:Municipality").endsWith("AS note");
        assertThat(statement.parameters())
                .containsExactly(
                        new Declaration("code", ValueType.STRING, Declaration.Presence.ALWAYS, "SCB's code"),
                        new Declaration("kind", ValueType.STRING, Declaration.Presence.MAY_BE_NULL, ""));
        assertThat(statement.columns()).extracting(Declaration::name).containsExactly("title", "validFrom");
    }

    @Test
    void reportsEveryFaultOfEveryFileAtOnceWithItsLine() {
        var files = List.of(
                file("read/no-header", "MATCH (a:Agreement {id: $id})\nRETURN a"),
                file("read/Wrong_Name", GOOD),
                file("write/several", """
                        // Does several things.
                        // parameter ids: LIST
                        // parameter unused: STRING
                        // parameter unused: STRING
                        // parameter no type
                        MATCH (a:Agreement)
                        WHERE a.id IN $ids
                        DETACH DELETE a;
                        """),
                file("write/empty", "// Says much, does nothing.\n"));

        assertThatThrownBy(() -> StatementCatalog.of("cypher", files))
                .asInstanceOf(type(InvalidStatements.class))
                .extracting(InvalidStatements::getMessage)
                .asString()
                .isEqualToIgnoringNewLines("""
                        cypher/read/no-header.cypher:1: wants a header that begins with what the statement does
                        cypher/read/no-header.cypher:1: uses $id, which the header does not declare
                        cypher/read/Wrong_Name.cypher:1: wants a name of small letters, digits and hyphens
                        cypher/write/several.cypher:2: ids wants a type, has 'LIST'
                        cypher/write/several.cypher:4: declares unused twice
                        cypher/write/several.cypher:5: wants 'name: TYPE what it means', has 'no type'
                        cypher/write/several.cypher:6: wants one statement without a semicolon
                        cypher/write/several.cypher:7: uses $ids, which the header does not declare
                        cypher/write/several.cypher:1: declares unused, which the statement does not use
                        cypher/write/empty.cypher:2: holds no statement
                        """);
    }

    @Test
    void refusesValuesThatDoNotFitTheParameters() {
        var statement = one("read/agreements", GOOD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.with(Map.of("code", 1082, "municipality", "1082")))
                .withMessage("statement read/agreements wants code as STRING, has Integer, wants a value for kind, "
                        + "has no parameter municipality");
    }

    @Test
    void takesNullOnlyWhereTheHeaderAllowsIt() {
        var statement = one("read/agreements", GOOD);
        var values = new java.util.HashMap<String, Object>(Map.of("code", "1082"));
        values.put("kind", null);

        assertThat(statement.with(values).parameters().get("kind").isNull()).isTrue();
        values.put("code", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.with(values))
                .withMessage("statement read/agreements wants a value for code");
    }

    @Test
    void namesTheStatementsThereAreWhenOneIsMissing() {
        var catalog = StatementCatalog.of("cypher", List.of(file("read/agreements", GOOD)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.get("read/agreement"))
                .withMessage("no statement read/agreement; there are read/agreements");
    }

    private static Statement one(String name, String text) {
        return StatementCatalog.of("cypher", List.of(file(name, text))).get(name);
    }

    private static StatementFile file(String name, String text) {
        return new StatementFile("cypher/" + name + ".cypher", text);
    }
}
