package se.samverkansgraf.app.database;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import se.samverkansgraf.app.database.DatabaseAddress.Embedded;
import se.samverkansgraf.app.database.DatabaseAddress.Login;
import se.samverkansgraf.app.database.DatabaseAddress.Server;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.app.shell.Shell;
import se.samverkansgraf.embedded.MemorySizes;

/** The part of a command line that says which database; options come before environment variables. */
public final class DatabaseSelection {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
    private static final String PREFIX = "SAMVERKAN_";
    private static final String DEFAULT_USER = "neo4j";

    private final Shell shell;

    @ArgGroup(validate = false, heading = "%nDatabase:%n")
    private DatabaseOptions options = new DatabaseOptions();

    public DatabaseSelection(Shell shell) {
        this.shell = shell;
    }

    /**
     * The database meant.
     *
     * @throws ProgramException where the options contradict each other or cannot be read
     */
    public DatabaseAddress address() {
        URI uri = options.uri;
        if (uri == null && options.data == null) {
            uri = variable("NEO4J_URI").map(DatabaseSelection::uri).orElse(null);
        }
        return uri == null ? embedded() : server(uri);
    }

    private Embedded embedded() {
        if (options.user != null
                || options.password != null
                || options.passwordFile != null
                || options.database != null) {
            throw wrong("--neo4j-user, --neo4j-password, --neo4j-password-file and --neo4j-database go with "
                    + "--neo4j-uri; without an address the embedded database is used");
        }
        Path folder = options.data;
        if (folder == null) {
            folder = variable("DATA").map(Path::of).orElse(shell.home().resolve("data"));
        }
        return new Embedded(folder.toAbsolutePath().normalize(), memory());
    }

    private MemorySizes memory() {
        MemorySizes machine = MemorySizes.ofThisMachine();
        try {
            return new MemorySizes(
                    size(options.heap, "NEO4J_HEAP").orElse(machine.heapBytes()),
                    size(options.pageCache, "NEO4J_PAGE_CACHE").orElse(machine.pageCacheBytes()));
        } catch (IllegalArgumentException tooSmall) {
            throw wrong("the " + tooSmall.getMessage());
        }
    }

    private Optional<Long> size(@Nullable Long option, String variable) {
        return option != null ? Optional.of(option) : variable(variable).map(ByteSize::bytes);
    }

    private Server server(URI uri) {
        if (options.data != null || options.heap != null || options.pageCache != null) {
            throw wrong("--data, --neo4j-heap and --neo4j-page-cache are for the embedded database: leave them out, or "
                    + "leave out --neo4j-uri");
        }
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
            throw wrong("'" + uri + "' is no address of a Neo4j, such as bolt://localhost:7687 or neo4j+s://HOST");
        }
        if (uri.getUserInfo() != null) {
            throw wrong("leave user and password out of the address; name them with --neo4j-user and "
                    + "--neo4j-password-file");
        }
        String database = or(options.database, "NEO4J_DATABASE").orElse(DatabaseAddress.DEFAULT_DATABASE);
        return new Server(uri, database, login());
    }

    private @Nullable Login login() {
        Optional<String> user = or(options.user, "NEO4J_USER");
        Optional<String> password = password();
        if (user.isPresent() && password.isEmpty()) {
            throw wrong("no password for user '" + user.get() + "': give --neo4j-password-file FILE, or set "
                    + "SAMVERKAN_NEO4J_PASSWORD");
        }
        return password.map(secret -> new Login(user.orElse(DEFAULT_USER), secret))
                .orElse(null);
    }

    private Optional<String> password() {
        if (options.password != null && options.passwordFile != null) {
            throw wrong("give --neo4j-password or --neo4j-password-file, not both");
        }
        if (options.password != null) {
            return Optional.of(options.password);
        }
        if (options.passwordFile != null) {
            return Optional.of(secretIn(options.passwordFile));
        }
        Optional<String> variable = variable("NEO4J_PASSWORD");
        return variable.isPresent()
                ? variable
                : variable("NEO4J_PASSWORD_FILE").map(Path::of).map(DatabaseSelection::secretIn);
    }

    private static String secretIn(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw wrong("the password file " + file + " cannot be read");
        }
    }

    private static URI uri(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException e) {
            throw wrong("SAMVERKAN_NEO4J_URI holds no address of a Neo4j, such as bolt://localhost:7687");
        }
    }

    private Optional<String> or(@Nullable String option, String variable) {
        return option != null ? Optional.of(option) : variable(variable);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(shell.environment().get(PREFIX + name)).filter(value -> !value.isBlank());
    }

    private static ProgramException wrong(String message) {
        return new ProgramException(ExitCode.WRONG_USE, message);
    }
}
