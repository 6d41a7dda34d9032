package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Knows which parts of a web page are the document and which surround it. */
final class WebPage {

    /** Elements that never hold the document's words. */
    private static final String NEVER =
            "script, style, noscript, template, svg, math, iframe, object, canvas, audio, video,"
                    + " select, option, input, textarea, button, nav, dialog, [hidden], [title=header],"
                    + " [title=footer], [role=navigation], [role=search],"
                    + " [role=dialog], [role=alertdialog], [role=menu], [role=menubar]";

    /** Elements that surround the document, unless they are part of its main element or article. */
    private static final String AROUND =
            "header, footer, aside, form, [role=banner], [role=contentinfo]," + " [role=complementary]";

    private static final Set<String> CHROME_NAMES = Set.of(
            "breadcrumb",
            "breadcrumbs",
            "brodsmulor",
            "cookie",
            "cookies",
            "cookiebanner",
            "cookieconsent",
            "kakor",
            "footer",
            "sidfot",
            "meny",
            "menu",
            "navigation",
            "share",
            "sharing",
            "dela",
            "skiplink",
            "skiplinks",
            "toolbar",
            "pagefooter",
            "readspeaker",
            "rsbtn",
            "browsealoud");

    private static final int SHORTEST_MAIN = 200;

    private WebPage() {}

    static void removeChrome(Document page) {
        page.select(NEVER).remove();
        for (Element element : page.body().select("[class], [id], [style]")) {
            if (isNamedChrome(element) && element.selectFirst("main, article, h1") == null || isHidden(element)) {
                element.remove();
            }
        }
        for (Element element : page.select(AROUND)) {
            boolean inside = element.closest("main, article, [role=main]") != null;
            boolean holds = element.selectFirst("main, article, [role=main]") != null;
            if (!inside
                    && !holds
                    && (!element.is("header, [role=banner], form") || element.selectFirst("h1") == null)) {
                element.remove();
            }
        }
    }

    /** The main element with the page's first heading before it, or the whole body. */
    static List<Element> mainParts(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        if (main == null) {
            Elements articles = page.select("article");
            main = articles.size() == 1 ? articles.first() : null;
        }
        if (main == null
                || main.text().length() < SHORTEST_MAIN
                        && main.text().length() * 2 < page.body().text().length()) {
            return List.of(page.body());
        }
        List<Element> parts = new ArrayList<>();
        Element title = page.selectFirst("h1");
        if (title != null && title.closest("main, [role=main], article") == null) {
            parts.add(title);
        }
        parts.add(main);
        return parts;
    }

    private static boolean isNamedChrome(Element element) {
        return isChrome(element.id()) || element.classNames().stream().anyMatch(WebPage::isChrome);
    }

    /** True where the name, or a word of it, is one that pages give to chrome, as in "page-footer" or "cookie_bar". */
    private static boolean isChrome(String name) {
        StringBuilder word = new StringBuilder();
        for (char letter : (name.toLowerCase(Locale.ROOT) + '-').toCharArray()) {
            if (letter != '-' && letter != '_' && letter != ' ') {
                word.append(letter);
            } else if (CHROME_NAMES.contains(word.toString())) {
                return true;
            } else {
                word.setLength(0);
            }
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }
}
