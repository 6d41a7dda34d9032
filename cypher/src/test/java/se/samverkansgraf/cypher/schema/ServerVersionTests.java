package se.samverkansgraf.cypher.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            5.26.30, true
            5.27-aura, true
            2025.08.0, true
            5.25.1, false
            4.4.40, false
            5, false
            '', false
            dev, false
            """)
    void knowsWhichServersAreNewEnough(String version, boolean supported) {
        assertThat(ServerVersion.parse(version).compareTo(ServerVersion.OLDEST_SUPPORTED) >= 0)
                .isEqualTo(supported);
    }
}
