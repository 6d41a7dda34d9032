package se.samverkansgraf.acceptance.explorer;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tabulator key meets on its way through a page.
 *
 * @param stops what was met, by its name or text, in order
 * @param unnamed what has neither name nor text, as its markup
 * @param unseen what does not show that it has the focus, as its markup
 * @param missed what can be pressed or filled in, is seen, and was not met, as its markup
 */
record KeyboardWalk(List<String> stops, List<String> unnamed, List<String> unseen, List<String> missed) {

    private static final int MOST_STOPS = 1_000;

    /** From the page's very beginning, whatever was looked at before: a browser goes on from what came into sight. */
    private static final String BEGIN = """
            () => {
              globalThis.walked = new Set();
              const first = Object.assign(document.createElement('span'), { tabIndex: -1 });
              document.body.prepend(first);
              first.focus();
              first.remove();
              scrollTo(0, 0);
            }
            """;

    /** The stop that has the focus: null at the page's end or where it was before. */
    private static final String STOP = """
            () => {
              const at = document.activeElement;
              if (at === document.body || walked.has(at)) return null;
              walked.add(at);
              const named = [at.ariaLabel, at.labels?.[0]?.innerText, at.innerText, at.title].find(Boolean) ?? '';
              const ring = getComputedStyle(at);
              return [named.trim(), String(ring.outlineStyle !== 'none'), at.outerHTML.slice(0, 200)];
            }
            """;

    /** Within a table that the arrow keys walk through, one cell is a stop for all. */
    private static final String MISSED = """
            () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
              .filter(each => each.checkVisibility({ visibilityProperty: true }) && each.tabIndex >= 0)
              .filter(each => !walked.has(each) && each.type !== 'hidden')
              .map(each => each.outerHTML.slice(0, 200))
            """;

    @SuppressWarnings("unchecked")
    static KeyboardWalk through(Page page) {
        page.evaluate(BEGIN);
        var walk = new KeyboardWalk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var met = (List<String>) page.evaluate(STOP);
            if (met == null) {
                break;
            }
            walk.meet(met.get(0), Boolean.parseBoolean(met.get(1)), met.get(2));
        }
        walk.missed.addAll((List<String>) page.evaluate(MISSED));
        return walk;
    }

    private void meet(String name, boolean seen, String markup) {
        stops.add(name);
        if (name.isEmpty()) {
            unnamed.add(markup);
        }
        if (!seen) {
            unseen.add(markup);
        }
    }
}
