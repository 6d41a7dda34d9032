package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            statsu            | samverkan: unknown command 'statsu'; did you mean 'status'? See 'samverkan --help'.
            publish           | samverkan: unknown command 'publish'. See 'samverkan --help'.
            status --dta x    | samverkan: unknown option '--dta'; did you mean '--data'? See 'samverkan status --help'.
            status too much   | samverkan: one argument too many: 'too'. See 'samverkan status --help'.
            extract           | samverkan: missing required parameter: 'PATH'. See 'samverkan extract --help'.
            extract x --format xml | samverkan: invalid value for option '--format': expected one of [JSON, TABLE, HTML, TEXT] (case-insensitive) but was 'xml'. See 'samverkan extract --help'.
            extract nowhere.x | samverkan: no such file or folder: nowhere.x
            extract ../pom.xml --out d --format table | samverkan: --out writes JSON; leave out --format table. See 'samverkan extract --help'.
            reset             | samverkan: nobody is there to ask whether to delete every document; say --yes
            """)
    void saysWhatIsWrongInOneLine(String typed, String line) {
        TypedLine run = TypedLine.run(typed.split(" "));
        assertThat(run.err()).isEqualTo(line + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void asksForACommandWhereNoneIsTyped() {
        TypedLine run = TypedLine.run();
        assertThat(run.err())
                .isEqualTo("samverkan: no command given. See 'samverkan --help'." + System.lineSeparator());
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "status --neo4j-pasword=hemligt",
        "status --neo4j-password hemligt --neo4j-uri bolt//x",
        "status --neo4j-uri=bolt://neo4j:hemligt@localhost",
        "status --neo4j-password=hemligt hemligt"
    })
    void neverRepeatsAPassword(String typed) {
        TypedLine run = TypedLine.run(typed.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("hemligt");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsWhereAnErrorAroseOnlyWhenAsked() {
        assertThat(TypedLine.run("status", "--neo4j-user=x").err()).doesNotContain("\tat ");
        assertThat(TypedLine.run("status", "--neo4j-user=x", "--debug").err()).contains("\tat ");
        assertThat(TypedLine.runWith(Map.of("SAMVERKAN_DEBUG", "1"), "status", "--neo4j-user=x")
                        .err())
                .contains("\tat ");
    }
}
