package se.samverkansgraf.acceptance.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How soon a page of a running explorer shows something, its beginning, and all that was asked for, in a browser that
 * has kept nothing: milliseconds from the begin of the navigation, the middle and the slowest of several visits.
 */
final class PaintMeasurement {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private PaintMeasurement() {}

    /**
     * Measures and prints.
     *
     * @param args the explorer's address, such as http://localhost:8080/, how many visits, then pages
     */
    public static void main(String[] args) {
        int visits = Integer.parseInt(args[1]);
        try (Chromium chromium = new Chromium(Chromium.find().orElseThrow())) {
            System.out.println("page: first paint, begun, drawn (middle / slowest ms of " + visits
                    + "), questions until then, requests in all");
            for (String path : List.of(args).subList(2, args.length)) {
                measure(chromium, args[0], path, visits);
            }
        }
    }

    private static void measure(Chromium chromium, String base, String path, int visits) {
        List<Moments> seen = new ArrayList<>();
        int requests = 0;
        for (int time = 0; time < visits; time++) {
            var options = new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setReducedMotion(ReducedMotion.REDUCE);
            try (Visit visit = new Visit(chromium.browser().newContext(options), base)) {
                seen.add(visit.to(path).moments());
                requests = visit.settled().requests().size();
            }
        }
        System.out.printf(
                "/%s: %s, %s, %s, %d questions, %d requests%n",
                path,
                said(seen, Moments::painted),
                said(seen, Moments::begun),
                said(seen, Moments::drawn),
                seen.get(0).questions(),
                requests);
    }

    private static String said(List<Moments> seen, ToDoubleFunction<Moments> moment) {
        double[] sorted = seen.stream().mapToDouble(moment).sorted().toArray();
        return "%.0f / %.0f".formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
