package se.samverkansgraf.acceptance.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How soon a page of a running explorer shows something, and how soon what was asked for, in a browser that has kept
 * nothing: milliseconds from the begin of the navigation, the middle and the slowest of several visits.
 */
final class PaintMeasurement {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private static final String FIRST_PAINT = """
            () => performance.getEntriesByName('first-contentful-paint')[0].startTime
            """;

    /** When the page's heading was there: main is filled once, with the answer. */
    private static final String DRAWN = """
            addEventListener('DOMContentLoaded', () => {
              const seen = new MutationObserver(() => {
                if (!document.querySelector('main:not([aria-busy]) h1')) return;
                requestAnimationFrame(() => (globalThis.drawnAt ??= performance.now()));
              });
              seen.observe(document.body, { childList: true, subtree: true, attributes: true });
            });
            """;

    private static final String UNTIL_DRAWN = """
            () => new Promise(done => {
              const look = () => (globalThis.drawnAt ? done() : setTimeout(look, 10));
              look();
            })
            """;

    private PaintMeasurement() {}

    /**
     * Measures and prints.
     *
     * @param args the explorer's address, such as http://localhost:8080/, how many visits, then pages
     */
    public static void main(String[] args) {
        int visits = Integer.parseInt(args[1]);
        try (Chromium chromium = new Chromium(Chromium.find().orElseThrow())) {
            System.out.println("page: first paint, drawn (middle / slowest ms of " + visits + "), questions, requests");
            for (String path : List.of(args).subList(2, args.length)) {
                measure(chromium, args[0], path, visits);
            }
        }
    }

    private static void measure(Chromium chromium, String base, String path, int visits) {
        List<Double> paints = new ArrayList<>();
        List<Double> drawn = new ArrayList<>();
        long questions = 0;
        int requests = 0;
        for (int time = 0; time < visits; time++) {
            var options = new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setReducedMotion(ReducedMotion.REDUCE);
            try (Visit visit = new Visit(chromium.browser().newContext(options), base)) {
                visit.page().addInitScript(DRAWN);
                visit.to(path).page().evaluate(UNTIL_DRAWN);
                paints.add(number(visit, FIRST_PAINT));
                drawn.add(number(visit, "drawnAt"));
                visit.settled();
                questions = visit.questions();
                requests = visit.requests().size();
            }
        }
        System.out.printf(
                "/%s: %s, %s, %d questions, %d requests%n", path, said(paints), said(drawn), questions, requests);
    }

    private static double number(Visit visit, String script) {
        return ((Number) visit.page().evaluate(script)).doubleValue();
    }

    private static String said(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return "%.0f / %.0f".formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }
}
