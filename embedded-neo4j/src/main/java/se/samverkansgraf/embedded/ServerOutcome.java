package se.samverkansgraf.embedded;

import java.util.Arrays;
import java.util.List;

/** How the start of the database's process came out. */
sealed interface ServerOutcome {

    /** Bolt answers on a port. */
    record Ready(int port) implements ServerOutcome {}

    /** It told why not, in words for the user. */
    record Failed(StartFailure failure, String message) implements ServerOutcome {}

    /** It ended without telling: Java could not start, or something killed it. */
    record Ended(int exitCode, List<String> printed) implements ServerOutcome {

        private static final int KILLED = 137;

        /** Java's own words for a start that its options or its version do not allow. */
        boolean isForWantOfJava() {
            return printed.stream()
                    .anyMatch(line -> line.contains("Java Virtual Machine")
                            || line.contains("initialization of VM")
                            || line.contains("UnsupportedClassVersionError"));
        }

        boolean isKilled() {
            return exitCode == KILLED;
        }
    }

    /** Reads {@code ready PORT} or {@code failed FAULT MESSAGE}. */
    static ServerOutcome parse(String line) {
        String[] words = line.split(" ", 3);
        return switch (words[0]) {
            case "ready" -> new Ready(Integer.parseInt(words[1]));
            case "failed" -> new Failed(failure(words[1]), words[2]);
            default -> throw new IllegalArgumentException("Not an outcome: " + line);
        };
    }

    private static StartFailure failure(String name) {
        return Arrays.stream(StartFailure.values())
                .filter(failure -> failure.name().equals(name))
                .findFirst()
                .orElse(StartFailure.NOT_STARTED);
    }
}
