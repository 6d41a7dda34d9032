package se.samverkansgraf.embedded.server;

import static java.util.Map.entry;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/** Every setting in which the embedded Neo4j differs from Neo4j's defaults, by what it is for. */
final class Neo4jSettings {

    private static final String LOGGING = "neo4j-logging.xml";
    private static final int PERCENT_OF_HEAP_FOR_TRANSACTIONS = 70;

    private final ServerArguments arguments;

    Neo4jSettings(ServerArguments arguments) {
        this.arguments = arguments;
    }

    /** One port on loopback and nothing else: no HTTP, no reports of usage, no reading of files or addresses. */
    Map<Setting<?>, Object> exposure() {
        return Map.ofEntries(
                entry(GraphDatabaseSettings.auth_enabled, true),
                // The password cannot be guessed, and a lock after three guesses would lock out the program itself.
                entry(GraphDatabaseSettings.auth_max_failed_attempts, 0),
                entry(BoltConnector.enabled, true),
                entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", arguments.boltPort())),
                entry(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED),
                entry(BoltConnector.server_bolt_telemetry_enabled, false),
                entry(GraphDatabaseSettings.routing_enabled, false),
                entry(GraphDatabaseSettings.udc_enabled, false),
                entry(GraphDatabaseSettings.allow_file_urls, false),
                entry(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"))));
    }

    /** Memory as asked for, and transaction logs of a few dozen megabytes where Neo4j's default is half a gigabyte. */
    Map<Setting<?>, Object> sizes() {
        return Map.of(
                GraphDatabaseSettings.pagecache_memory,
                arguments.pageCacheBytes(),
                GraphDatabaseSettings.memory_transaction_global_max_size,
                arguments.heapBytes() / 100 * PERCENT_OF_HEAP_FOR_TRANSACTIONS,
                GraphDatabaseSettings.preallocate_logical_logs,
                false,
                GraphDatabaseSettings.logical_log_rotation_threshold,
                ByteUnit.mebiBytes(32),
                GraphDatabaseSettings.keep_logical_logs,
                "2 files");
    }

    /**
     * Neo4j looks for statements that took too long every two seconds, which is longer than who asked waits to be told
     * so.
     */
    Map<Setting<?>, Object> deadlines() {
        return Map.of(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(100));
    }

    /** Without its quiet periods Neo4j stops in a third of a second instead of ten. */
    Map<Setting<?>, Object> stopping() {
        return Map.of(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    }

    /** Logs in the data folder, bounded in size. Writes the file that says so, as Neo4j wants it in a file. */
    Map<Setting<?>, Object> logging() throws IOException {
        Path file = arguments.home().resolve(LOGGING);
        Files.createDirectories(arguments.home());
        try (InputStream content = Neo4jSettings.class.getResourceAsStream(LOGGING)) {
            if (content == null) {
                throw new IllegalStateException("This jar lacks " + LOGGING);
            }
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return Map.of(
                GraphDatabaseSettings.logs_directory,
                arguments.logs(),
                GraphDatabaseSettings.server_logging_config_path,
                file,
                GraphDatabaseSettings.log_queries,
                GraphDatabaseSettings.LogQueryLevel.OFF);
    }
}
