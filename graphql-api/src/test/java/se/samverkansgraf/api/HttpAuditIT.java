package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** GraphQL over HTTP, held to the convention by its own audits. Needs Node, and a registry when first run. */
@ExtendWith(RunningApi.Extension.class)
class HttpAuditIT {

    private static final Path PROGRAMS = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");

    @Test
    void everyAuditIsMet(RunningApi api) throws IOException, InterruptedException {
        assumeThat(isInstalled()).as("Node and the packages of " + PROGRAMS).isTrue();

        var told = run("node", "audit.js", api.request("/graphql").build().uri().toString());

        assertThat(told.lines()).singleElement().asString().matches("(\\d+) of \\1 audits are met");
    }

    private static boolean isInstalled() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (String name : List.of("package.json", "package-lock.json", "audit.js")) {
            Files.write(FOLDER.resolve(name), Files.readAllBytes(PROGRAMS.resolve(name)));
        }
        if (Files.isDirectory(FOLDER.resolve("node_modules/graphql-http"))) {
            return true;
        }
        try {
            return start("npm", "ci", "--no-audit", "--no-fund").waitFor() == 0;
        } catch (IOException noNode) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = start(command);
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
