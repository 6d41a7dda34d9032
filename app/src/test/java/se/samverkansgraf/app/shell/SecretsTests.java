package se.samverkansgraf.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --neo4j-password=abc               | --neo4j-password=***
            --neo4j-password abc               | --neo4j-password ***
            --neo4j-pasword=abc                | --neo4j-pasword=***
            --PASSWORD abc                     | --PASSWORD ***
            --neo4j-uri=bolt://neo4j:abc@host  | --neo4j-uri=bolt://neo4j:***@host
            --neo4j-password-file abc          | --neo4j-password-file abc
            import --neo4j-uri=bolt://host:1   | import --neo4j-uri=bolt://host:1
            """)
    void masksPasswordsAndNothingElse(String typed, String masked) {
        assertThat(Secrets.of(typed.split(" ")).mask(typed)).isEqualTo(masked);
    }

    @Test
    void leavesATextAloneWhenThePasswordIsEmpty() {
        assertThat(Secrets.of("--neo4j-password=").mask("as it was")).isEqualTo("as it was");
    }
}
