package se.samverkansgraf.app.database;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which database, as typed; {@link DatabaseSelection} makes an address of them. */
final class DatabaseOptions {

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            description = "Use this Neo4j: bolt://, neo4j://, neo4j+s://… (SAMVERKAN_NEO4J_URI)")
    @Nullable URI uri;

    @Option(
            names = "--neo4j-user",
            paramLabel = "NAME",
            description = "User of that Neo4j, neo4j unless told otherwise. (SAMVERKAN_NEO4J_USER)")
    @Nullable String user;

    @Option(
            names = "--neo4j-password",
            paramLabel = "PASSWORD",
            description = "Its password. Others on this machine may see a command line: prefer the variable "
                    + "SAMVERKAN_NEO4J_PASSWORD or a file.")
    @Nullable String password;

    @Option(
            names = "--neo4j-password-file",
            paramLabel = "FILE",
            description = "File that holds the password. (SAMVERKAN_NEO4J_PASSWORD_FILE)")
    @Nullable Path passwordFile;

    @Option(
            names = "--neo4j-database",
            paramLabel = "NAME",
            description = "Database within that server, neo4j unless told otherwise. (SAMVERKAN_NEO4J_DATABASE)")
    @Nullable String database;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded Neo4j, which is used when no URI is given; data/ beside the program "
                    + "unless told otherwise. (SAMVERKAN_DATA)")
    @Nullable Path data;

    @Option(
            names = "--neo4j-heap",
            paramLabel = "SIZE",
            converter = ByteSize.class,
            description = "Java heap of the embedded Neo4j, such as 512m or 2g. (SAMVERKAN_NEO4J_HEAP)")
    @Nullable Long heap;

    @Option(
            names = "--neo4j-page-cache",
            paramLabel = "SIZE",
            converter = ByteSize.class,
            description = "Page cache of the embedded Neo4j. (SAMVERKAN_NEO4J_PAGE_CACHE)")
    @Nullable Long pageCache;
}
