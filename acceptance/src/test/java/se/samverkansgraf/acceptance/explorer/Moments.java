package se.samverkansgraf.acceptance.explorer;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * When the page that a browser was sent to showed what, in milliseconds from the begin of the navigation.
 *
 * @param painted when the browser first painted something
 * @param begun when the page's heading stood there, and what is known at once
 * @param drawn when all that was asked for stood there
 * @param questions how many questions had been answered until then; a part may have asked one beside
 */
record Moments(double painted, double begun, double drawn, int questions) {

    /** To be run before anything else of a page: main is filled by the page, and busy until all of it is there. */
    static final String WATCH = """
            addEventListener('DOMContentLoaded', () => {
              const at = (name, selector) => {
                if (document.querySelector(selector)) globalThis[name] ??= performance.now();
              };
              const look = () => {
                at('begunAt', 'main h1');
                at('drawnAt', 'main:not([aria-busy]) h1');
              };
              new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
            });
            """;

    private static final String SEEN = """
            () => new Promise(done => {
              const questions = () => performance.getEntriesByType('resource')
                .filter(each => each.name.endsWith('/graphql') && each.responseEnd && each.responseEnd <= drawnAt);
              const painted = () => performance.getEntriesByName('first-contentful-paint')[0];
              const look = () => {
                if (!globalThis.drawnAt || !painted()) return setTimeout(look, 10);
                done([painted().startTime, begunAt, drawnAt, questions().length].map(String));
              };
              look();
            })
            """;

    /** Of a page that watches; waits until all of it is there. */
    @SuppressWarnings("unchecked")
    static Moments of(Page page) {
        var seen = (List<String>) page.evaluate(SEEN);
        return new Moments(
                Double.parseDouble(seen.get(0)),
                Double.parseDouble(seen.get(1)),
                Double.parseDouble(seen.get(2)),
                Integer.parseInt(seen.get(3)));
    }
}
