package se.samverkansgraf.app.command;

import picocli.CommandLine.Option;

/** Where a serving command listens. */
final class PortOption {

    private static final String DEFAULT = "8080";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = DEFAULT,
            description = "Where to listen, 8080 unless told otherwise; 0 takes any free port.")
    private int number;

    int number() {
        return number;
    }
}
