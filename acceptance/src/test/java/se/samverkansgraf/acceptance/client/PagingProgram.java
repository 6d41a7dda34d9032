package se.samverkansgraf.acceptance.client;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A client of npm that pages through all commitments, a page at a time as it is told. */
final class PagingProgram implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final String PAGE = "page";

    private final String client;
    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;
    private int pages;
    private boolean atEnd;

    /** Starts a client, which asks for the first page at once. */
    PagingProgram(String client, String address) throws IOException {
        this.client = client;
        process = new ProcessBuilder("node", "page.js", client, address)
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = process.inputReader();
        told = process.outputWriter();
    }

    /** Whether Node and the clients are there, fetched if they can be. */
    static boolean isInstalled() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (String name : List.of("package.json", "package-lock.json", "page.js")) {
            Files.write(FOLDER.resolve(name), Files.readAllBytes(PROGRAMS.resolve(name)));
        }
        if (Files.isDirectory(FOLDER.resolve("node_modules/graphql-request"))) {
            return true;
        }
        try {
            Process install = new ProcessBuilder("npm", "ci", "--silent", "--no-audit", "--no-fund")
                    .directory(FOLDER.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            // Never this process's own input: the test runner sends its commands by it.
            install.getOutputStream().close();
            return install.waitFor() == 0;
        } catch (IOException noNode) {
            return false;
        }
    }

    /** Waits for the page that was asked for. */
    void awaitPage() {
        if (atEnd) {
            return;
        }
        String line = line();
        if (line.equals(PAGE)) {
            pages++;
        } else if (line.equals("end")) {
            atEnd = true;
        } else {
            throw new AssertionError(client + ": " + line);
        }
    }

    /** Lets it ask for the next page, and waits for that. */
    void turn() {
        if (!atEnd) {
            try {
                told.newLine();
                told.flush();
            } catch (IOException ended) {
                throw new UncheckedIOException(ended);
            }
            awaitPage();
        }
    }

    /** How many pages it has read. */
    int pages() {
        return pages;
    }

    /** Lets it read on to the end; gives the ids of what it read. */
    List<String> rest() {
        while (!atEnd) {
            turn();
        }
        List<String> ids = new ArrayList<>();
        said.lines().forEach(ids::add);
        return ids;
    }

    private String line() {
        try {
            String line = said.readLine();
            return line == null ? "it has ended" : line;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
