package se.samverkansgraf.acceptance.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import se.samverkansgraf.acceptance.corpus.ServedGraph;
import se.samverkansgraf.embedded.junit.Schema;
import se.samverkansgraf.embedded.junit.TestNeo4j;

/** The explorer over the samples, and a browser to see it with. */
final class Explorer implements AutoCloseable {

    private static final Path SAMPLES = Path.of("../samples");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final TestNeo4j database;
    private final ServedGraph graph;
    private final Chromium chromium;

    Explorer(TestNeo4j database) {
        this.database = database;
        graph = new ServedGraph(database.driver(), database.connection());
        chromium = new Chromium(Chromium.find().orElseThrow());
    }

    /** Brings the samples in, where another test has put something else in their place. */
    void holdSamples() {
        if (documents() < sampleTexts().size()) {
            holdOnlySamples();
        }
    }

    /** Brings the samples in and nothing else. */
    void holdOnlySamples() {
        holdNothing();
        graph.read(sampleTexts().toArray(Path[]::new));
    }

    /** Leaves the database as it is before the first import. */
    void holdNothing() {
        database.wipe(Schema.KEPT);
    }

    /** Imports more while pages are open. */
    void read(Path document) {
        graph.read(document);
    }

    private static List<Path> sampleTexts() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int documents() {
        Driver driver = database.driver();
        return driver.executableQuery("MATCH (d:Document) RETURN count(d) AS documents")
                .execute()
                .records()
                .get(0)
                .get("documents")
                .asInt();
    }

    /** The address that the service answers at, ending in a slash. */
    String base() {
        return graph.address();
    }

    /** The served graph, to compare what is shown with what the API answers. */
    ServedGraph graph() {
        return graph;
    }

    /** Opens a page at a desk's width and waits until it is drawn. */
    Visit open(String path) {
        return open(path, new NewContextOptions().setViewportSize(WIDTH, HEIGHT));
    }

    /** The same on a narrow screen, as wide as WCAG's reflow asks for. */
    Visit openNarrow(String path) {
        return open(path, new NewContextOptions().setViewportSize(320, 700));
    }

    /** The same on a screen that is pointed at by finger. */
    Visit openByFinger(String path) {
        return open(path, new NewContextOptions().setViewportSize(320, 700).setHasTouch(true));
    }

    /** The same in dark colours. */
    Visit openDark(String path) {
        return open(path, new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setColorScheme(ColorScheme.DARK));
    }

    private Visit open(String path, NewContextOptions options) {
        Visit visit = new Visit(chromium.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE)), base());
        return visit.to(path);
    }

    @Override
    public void close() {
        chromium.close();
        graph.close();
    }
}
