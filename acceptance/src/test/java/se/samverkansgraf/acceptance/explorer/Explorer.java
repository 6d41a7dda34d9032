package se.samverkansgraf.acceptance.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import se.samverkansgraf.acceptance.corpus.ServedGraph;

/** The explorer over a graph, and a browser to see it with. */
final class Explorer implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final ServedGraph graph;
    private final Chromium chromium;

    Explorer(ServedGraph graph) {
        this.graph = graph;
        chromium = new Chromium(Chromium.find().orElseThrow());
    }

    /** Imports more while pages are open. */
    void read(Path document) {
        graph.read(document);
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

    private Visit open(String path, NewContextOptions options) {
        Visit visit = new Visit(chromium.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE)), base());
        return visit.to(path);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
