package se.samverkansgraf.embedded.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the starting process asks for.
 *
 * @param dataFolder holds the store, the logs and the two files that tell others of this process
 * @param boltPort port on loopback, 0 for a free one
 * @param heapBytes largest heap of this process, of which transactions may take a part
 * @param pageCacheBytes size of Neo4j's page cache
 * @param owner id of the process that started this one, and whose end ends it
 */
record ServerArguments(Path dataFolder, int boltPort, long heapBytes, long pageCacheBytes, long owner) {

    /** Reads {@code name=value} arguments; a missing or unreadable one is a fault of the starting process. */
    static ServerArguments parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("Not of the form name=value: " + argument);
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new ServerArguments(
                Path.of(required(values, "data")).toAbsolutePath().normalize(),
                Integer.parseInt(required(values, "port")),
                Long.parseLong(required(values, "heap")),
                Long.parseLong(required(values, "page-cache")),
                Long.parseLong(required(values, "owner")));
    }

    private static String required(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Missing argument " + name + "=");
        }
        return value;
    }

    /** Neo4j's own directory within the data folder. */
    Path home() {
        return dataFolder.resolve("neo4j");
    }

    /** Where Neo4j and this process log. */
    Path logs() {
        return dataFolder.resolve("logs");
    }

    /** What this process says outside of Neo4j's own log, the reason of a failed start included. */
    Path consoleLog() {
        return logs().resolve("neo4j-console.log");
    }
}
