package se.samverkansgraf.embedded.server;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/** Every setting in which the embedded Neo4j differs from Neo4j's defaults. */
final class Neo4jSettings {

    private Neo4jSettings() {}

    static Map<Setting<?>, Object> of(ServerArguments arguments) {
        return Map.ofEntries(
                entry(GraphDatabaseSettings.logs_directory, arguments.logs()),
                entry(GraphDatabaseSettings.auth_enabled, true),
                entry(BoltConnector.enabled, true),
                entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", arguments.boltPort())),
                entry(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED),
                entry(BoltConnector.server_bolt_telemetry_enabled, false),
                entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0),
                entry(GraphDatabaseSettings.udc_enabled, false),
                entry(GraphDatabaseSettings.allow_file_urls, false),
                entry(GraphDatabaseSettings.pagecache_memory, arguments.pageCacheBytes()),
                entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(64)),
                entry(GraphDatabaseSettings.keep_logical_logs, "2 files"),
                entry(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(5)));
    }
}
