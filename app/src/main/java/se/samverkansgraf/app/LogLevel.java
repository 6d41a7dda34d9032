package se.samverkansgraf.app;

/** How much is logged on standard error; settled before anything logs, since logback.xml reads it once. */
final class LogLevel {

    private static final String PROPERTY = "samverkan.log.level";

    private LogLevel() {}

    static void set(String level) {
        System.setProperty(PROPERTY, level);
    }
}
