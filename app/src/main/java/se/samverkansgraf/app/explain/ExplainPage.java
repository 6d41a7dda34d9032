package se.samverkansgraf.app.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An explanation as one page for a browser that needs no other file, no network and no script. */
public final class ExplainPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Explanation explanation;
    private final Html html = new Html();

    private ExplainPage(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The page, with a line end after it. */
    public static String of(Explanation explanation) {
        ExplainPage page = new ExplainPage(explanation);
        page.head();
        page.top();
        page.columns();
        return page.html.toString();
    }

    private void head() {
        String title = Words.of("title", explanation.document().name());
        html.markup("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(title)
                .markup("</title>\n<style>\n" + style());
        for (MarkKind kind : MarkKind.values()) {
            String hidden = ":root:has(#show-" + kind.key() + ":not(:checked)) main .m." + kind.key();
            html.markup(hidden + "{all:unset}" + hidden + "::after{content:none}\n")
                    .markup(".m." + kind.key() + ".e::after,.key." + kind.key() + "::after{content:\""
                            + Words.of(kind.key() + ".letter") + "\"}\n");
        }
        for (FactKind kind : FactKind.values()) {
            String hidden = ":root:has(#show-fact-" + kind.key() + ":not(:checked)) ";
            html.markup(hidden + ".s." + kind.key() + "{--tint:transparent}" + hidden + ":is(.ref,.fact)." + kind.key()
                    + "{display:none}\n");
        }
        for (FactCard fact : explanation.facts()) {
            html.markup(":root:has(:is(#%1$s,.ref[href='#%1$s']):is(:target,:hover)) .f-%1$s,".formatted(fact.id()));
        }
        html.markup(".chosen{background:var(--chosen);outline:1px solid var(--edge)}\n</style>\n</head>\n");
    }

    private void top() {
        var document = explanation.document();
        html.markup("<body>\n<header>\n<h1>")
                .text(Words.of("title", document.name()))
                .markup("</h1>\n<p>")
                .text(Words.of("subtitle"))
                .markup("</p>\n<p class=\"where\">")
                .text(Words.of(
                        "counts",
                        explanation.marks().size(),
                        explanation.facts().size(),
                        explanation.issues().size()))
                .markup("</p>\n<div class=\"legend\" role=\"group\" aria-label=\"")
                .text(Words.of("show"))
                .markup("\">\n<fieldset><legend>")
                .text(Words.of("show-marks"))
                .markup("</legend>\n");
        for (MarkKind kind : MarkKind.values()) {
            toggle("show-" + kind.key(), "key m " + kind.key(), Words.of(kind.key()), kind != MarkKind.CUE);
        }
        html.markup("</fieldset>\n<fieldset><legend>")
                .text(Words.of("show-facts"))
                .markup("</legend>\n");
        for (FactKind kind : FactKind.values()) {
            String name = Words.of(kind.key() + ".letter") + " " + Words.of(kind.key());
            toggle("show-fact-" + kind.key(), "s " + kind.key(), name, true);
        }
        html.markup("</fieldset>\n</div>\n</header>\n");
    }

    private void toggle(String id, String classes, String name, boolean on) {
        html.markup("<label><input type=\"checkbox\" id=\"" + id + "\"" + (on ? " checked" : "") + "> <span class=\""
                        + classes + "\">")
                .text(name)
                .markup("</span></label>\n");
    }

    private void columns() {
        html.markup("<main>\n<section class=\"text\" id=\"text\" tabindex=\"0\" aria-labelledby=\"h-text\">")
                .markup("<h2 id=\"h-text\">")
                .text(Words.of("text"))
                .markup("</h2>\n<p class=\"jump\"><a href=\"#facts\">")
                .text(Words.of("jump-facts"))
                .markup("</a></p>\n");
        new TextColumn(explanation, html).write();
        html.markup("</section>\n<section class=\"facts\" id=\"facts\" tabindex=\"0\" aria-labelledby=\"h-facts\">")
                .markup("<h2 id=\"h-facts\">")
                .text(Words.of("facts"))
                .markup("</h2>\n<p class=\"jump\"><a href=\"#text\">")
                .text(Words.of("jump-text"))
                .markup("</a></p>\n");
        new FactColumn(explanation, html).write();
        html.markup("</section>\n</main>\n<footer>").text(Words.of("footer")).markup("</footer>\n</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream in = ExplainPage.class.getResourceAsStream("/explain/page.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
