package se.samverkansgraf.app.shell;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What whoever starts the program gives it.
 *
 * @param out for what was asked for; always UTF-8
 * @param err for everything else that is said; always UTF-8
 * @param in for answers to questions
 * @param terminals which of the three a person sits at
 * @param columns how many characters fit on a line
 * @param environment the environment variables
 * @param home the project's folder, which holds the samples and, unless told otherwise, the data
 */
public record Shell(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Set<Stream> terminals,
        int columns,
        Map<String, String> environment,
        Path home) {

    /** The three standard streams. */
    public enum Stream {
        IN,
        OUT,
        ERR
    }

    /** System property with the folder that the launcher stands in. */
    static final String HOME = "samverkan.home";

    /** System property with the numbers of the standard streams that are terminals, such as {@code 012}. */
    static final String TERMINALS = "samverkan.terminals";

    /** System property with the width of the terminal, in characters. */
    static final String COLUMNS = "samverkan.columns";

    /** How many characters are printed on a line where nobody says how many fit. */
    public static final int DEFAULT_COLUMNS = 120;

    public Shell {
        terminals = Set.copyOf(terminals);
        environment = Map.copyOf(environment);
    }

    /** The streams and variables of this process, as the launcher describes them. */
    public static Shell ofProcess() {
        return new Shell(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.in,
                terminals(System.getProperty(TERMINALS, "")),
                Integer.getInteger(COLUMNS, DEFAULT_COLUMNS),
                System.getenv(),
                Path.of(System.getProperty(HOME, "")).toAbsolutePath().normalize());
    }

    /** Whether a person sits at a stream. */
    public boolean isTerminal(Stream stream) {
        return terminals.contains(stream);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13);
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static Set<Stream> terminals(String numbers) {
        Set<Stream> terminals = EnumSet.noneOf(Stream.class);
        for (Stream stream : Stream.values()) {
            if (numbers.contains(String.valueOf(stream.ordinal()))) {
                terminals.add(stream);
            }
        }
        return terminals;
    }
}
