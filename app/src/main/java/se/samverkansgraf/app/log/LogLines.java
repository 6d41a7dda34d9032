package se.samverkansgraf.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sends log lines to standard error, warnings and worse unless more is asked for. Logback finds it as a service: a file
 * in XML would cost every short command a tenth of a second.
 */
public final class LogLines extends ContextAwareBase implements Configurator {

    private static final String LEVEL = "samverkan.log.level";
    private static final String PATTERN = "%d{HH:mm:ss} %-5level %logger{0}: %msg%n%nopex";

    /** What reads documents: what is wrong with one is an issue of its own, told once and in the report. */
    private static final List<String> READERS = List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi");

    /** What tells of each request that cannot be read: the client's fault, of which it is told itself. */
    private static final String UNREADABLE_REQUESTS =
            "org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver";

    /** How much is logged. */
    public enum Amount {
        /** Warnings and errors. */
        QUIET,
        /** What is done, too. */
        VERBOSE
    }

    /** Settles how much is logged; to be called before anything logs. */
    public static void setUp(Amount amount) {
        System.setProperty(LEVEL, amount == Amount.VERBOSE ? "INFO" : "WARN");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }

    /** Takes in what libraries log by java.util.logging; to be called before a database is used. */
    public static void takeInJavaLogging() {
        LoggerFactory.getILoggerFactory(); // once, before several threads ask for it together
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Ends the log, unless all that is done is logged: what a program leaves undone as it ends is no news. */
    public static void end() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            if (root.getLevel() == Level.WARN) {
                root.setLevel(Level.OFF);
            }
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> standardError = new ConsoleAppender<>();
        standardError.setContext(context);
        standardError.setTarget("System.err");
        standardError.setEncoder(encoder);
        standardError.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.toLevel(System.getProperty(LEVEL), Level.WARN));
        root.addAppender(standardError);
        if (root.getLevel() == Level.WARN) {
            READERS.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
            context.getLogger(UNREADABLE_REQUESTS).setLevel(Level.ERROR);
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
