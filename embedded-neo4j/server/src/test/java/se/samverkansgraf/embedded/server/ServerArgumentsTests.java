package se.samverkansgraf.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerArgumentsTests {

    @Test
    void readsThemInAnyOrder() {
        assertThat(ServerArguments.parse(
                        "owner=42", "port=0", "data=/srv/a=b", "page-cache=33554432", "heap=268435456"))
                .isEqualTo(new ServerArguments(Path.of("/srv/a=b").toAbsolutePath(), 0, 268_435_456, 33_554_432, 42));
    }

    @Test
    void saysWhichIsMissingOrMisshapen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerArguments.parse("port=0"))
                .withMessage("Missing argument data=");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerArguments.parse("7687"))
                .withMessage("Not of the form name=value: 7687");
    }
}
