package se.samverkansgraf.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.app.shell.Shell;

/**
 * What a command line, run within this JVM, said and how it ended.
 *
 * @param exitCode what the process would end with
 * @param out what it said on standard output
 * @param err what it said on standard error
 */
record TypedLine(int exitCode, String out, String err) {

    static TypedLine run(String... arguments) {
        return runWith(Map.of(), arguments);
    }

    static TypedLine runWith(Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                Set.of(),
                100,
                environment,
                Path.of("no-such-home"));
        int exitCode = Samverkan.run(shell, arguments);
        return new TypedLine(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
