package se.samverkansgraf.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinesTests {

    private final LoggerContext context = new LoggerContext();

    LogLinesTests() {
        new LogLines().configure(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.pdfbox.pdmodel.PDDocument",
                "org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver"
            })
    void whatDocumentsAndClientsDoWrongIsToldElsewhere(String name) {
        assertThat(context.getLogger(name).isWarnEnabled()).isFalse();
    }

    @Test
    void whatGoesWrongHereIsLogged() {
        var log = context.getLogger("se.samverkansgraf.api");

        assertThat(log.isWarnEnabled()).isTrue();
        assertThat(log.isInfoEnabled()).isFalse();
    }
}
