package se.samverkansgraf.acceptance.explorer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A reader's visit: one page in a browser that remembers nothing, and what happened on it. */
final class Visit implements AutoCloseable {

    /** What a drawn page has. */
    private static final String DRAWN = "main:not([aria-busy]) h1";

    private static final String NEXT_FRAME = "() => new Promise(next => requestAnimationFrame(() => setTimeout(next)))";

    private static final Path PICTURES = Path.of("../docs/screenshots");

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    /** Milliseconds: long enough for a machine that does much else. */
    private static final double PATIENCE = 180_000;

    private final BrowserContext context;
    private final String base;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final Set<Request> onTheirWay = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private int clicks;

    Visit(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.addInitScript(Moments.WATCH);
        page.onRequest(request -> {
            requests.add(request.method() + " " + request.url());
            onTheirWay.add(request);
        });
        page.onRequestFinished(onTheirWay::remove);
        page.onRequestFailed(onTheirWay::remove);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
    }

    /** Goes to a page of the explorer and waits until it is drawn. */
    Visit to(String path) {
        page.navigate(base + path);
        return drawn();
    }

    /** Waits until what was asked for is drawn. */
    Visit drawn() {
        page.waitForSelector(DRAWN);
        return this;
    }

    /** Waits until nothing is on its way any more, nor after what came was drawn. */
    Visit settled() {
        for (int time = 0; time < 2; time++) {
            drawn();
            page.waitForCondition(onTheirWay::isEmpty);
            page.evaluate(NEXT_FRAME);
        }
        return this;
    }

    Page page() {
        return page;
    }

    /** The page's path and filters. */
    String at() {
        return page.url().substring(base.length());
    }

    /** The main heading. */
    String heading() {
        return page.locator("main h1").innerText();
    }

    /** What the main part says. */
    String text() {
        return page.locator("main").innerText();
    }

    /** Requests so far, as method and address. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Requests so far that asked the API. */
    long questions() {
        return requests.stream()
                .filter(each -> each.equals("POST " + base + "graphql"))
                .count();
    }

    /** When the page that the browser was sent to last showed what, and how many answers that took. */
    Moments moments() {
        return Moments.of(page);
    }

    /** What the browser's console complained of: errors and warnings. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /**
     * What axe-core finds against WCAG 2.1 A and AA, one line each.
     *
     * @param excused rules that are not asked
     */
    List<String> violations(String... excused) {
        return found(new AxeBuilder(page).withTags(RULES), excused);
    }

    /** What axe-core finds too pale to be read, one line each. */
    List<String> paleText() {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> found(AxeBuilder rules, String... excused) {
        return rules.analyze().getViolations().stream()
                .filter(rule -> !List.of(excused).contains(rule.getId()))
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
    }

    /** Follows a link to a page within the explorer, as one that stands on a page. */
    Visit follow(String path) {
        return begin(path).drawn();
    }

    /** The same without waiting for the page. */
    Visit begin(String path) {
        page.evaluate("""
                href => {
                  const link = Object.assign(document.createElement('a'), { href });
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", base + path);
        return this;
    }

    /** How each element of the page is laid out, in order. */
    @SuppressWarnings("unchecked")
    List<String> looks() {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('main *:not(svg *)')].map(each => {
                  const { display, fontFamily, fontSize, color, borderTopWidth, paddingTop, marginTop, maxWidth } =
                    getComputedStyle(each);
                  const look = [display, fontFamily, fontSize, color, borderTopWidth, paddingTop, marginTop, maxWidth];
                  return `${each.tagName}.${each.className}: ${look.join(' | ')}`;
                })""");
    }

    /** Whether one has to scroll sideways. */
    boolean overflows() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /**
     * Words with letters that only Swedish has, which are not said to be Swedish to those who hear the page; a model is
     * called after its town in English too.
     */
    @SuppressWarnings("unchecked")
    List<String> unmarkedSwedish() {
        return (List<String>) page.evaluate("""
                () => {
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const found = new Set();
                  while (texts.nextNode()) {
                    const { data, parentElement } = texts.currentNode;
                    const heard = parentElement.closest('[lang]').lang !== 'sv' && !parentElement.closest('[role=img]');
                    if (heard && /[åäö]/i.test(data.replace('Linköping model', ''))) found.add(data);
                  }
                  return [...found];
                }""");
    }

    /** Unfolds all that is folded. */
    Visit unfolded() {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        return this;
    }

    /** What would take no room on paper, as its words; empty lines of a text take none anywhere. */
    List<String> unprinted(String selector) {
        return page.locator(selector).all().stream()
                .filter(each -> !each.textContent().isBlank())
                .filter(each -> !each.isVisible())
                .map(Locator::textContent)
                .toList();
    }

    /** Clicks, and counts it. */
    Visit click(Locator place) {
        place.click();
        clicks++;
        return this;
    }

    /** How often something was clicked. */
    int clicks() {
        return clicks;
    }

    /** Goes through the page by the tabulator key, from its beginning until it begins again. */
    KeyboardWalk walk() {
        return KeyboardWalk.through(page);
    }

    /**
     * With {@code -Dscreenshots.accept=true} leaves a picture in {@code docs/screenshots}.
     *
     * @param whole in all its height, not only what a desk's screen shows
     */
    Visit leavePicture(String name, boolean whole) {
        if (Boolean.getBoolean("screenshots.accept")) {
            page.screenshot(new ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(whole));
        }
        return this;
    }

    /** Presses a key so often. */
    Visit press(String key, int times) {
        for (int time = 0; time < times; time++) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** What has the keyboard's focus, as its text or its label. */
    String focused() {
        return (String) page.evaluate("(document.activeElement.ariaLabel || document.activeElement.innerText || "
                + "document.activeElement.labels?.[0]?.innerText || '').trim()");
    }

    @Override
    public void close() {
        context.close();
    }
}
