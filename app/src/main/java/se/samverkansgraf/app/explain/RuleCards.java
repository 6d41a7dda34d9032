package se.samverkansgraf.app.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkansgraf.importer.rule.MarkedText;
import se.samverkansgraf.importer.rule.RuleText;
import se.samverkansgraf.model.fact.Span;

/** Writes what rules say: folded away beside a fact, and all that were used at the end. */
final class RuleCards {

    private static final int MOST_EXAMPLES = 4;
    private static final int MOST_VALUES = 12;
    private static final int MOST_READINGS = 8;

    private final Explanation explanation;
    private final Html html;
    private final Map<String, List<Mark>> marks;

    RuleCards(Explanation explanation, Html html) {
        this.explanation = explanation;
        this.html = html;
        this.marks = explanation.marks().stream().collect(Collectors.groupingBy(Mark::rule));
    }

    /** Writes all rules that were used. */
    void write() {
        html.markup("<section class=\"rules\"><h3>").text(Words.of("rules")).markup("</h3>\n");
        for (RuleText rule : explanation.rules().values()) {
            html.markup("<article class=\"rule\" id=\"rule-").text(rule.id()).markup("\">\n<h4>");
            html.text(rule.id()).markup("</h4>\n");
            body(rule);
            readings(rule);
            html.markup("</article>\n");
        }
        html.markup("</section>\n");
    }

    /** Writes a link to a rule that was used; its id alone where no file states it. */
    void link(String id) {
        if (explanation.rules().containsKey(id)) {
            html.markup("<a href=\"#rule-").text(id).markup("\">").text(id).markup("</a>");
        } else {
            html.text(id);
        }
    }

    /** Writes a rule so that it opens on demand. */
    void folded(String id) {
        html.markup("<details><summary>").text(Words.of("rule") + " " + id).markup("</summary>\n");
        RuleText rule = explanation.rules().get(id);
        if (rule == null) {
            html.markup("<p>").text(Words.of("rule-of-code")).markup("</p>");
        } else {
            body(rule);
        }
        html.markup("</details>\n");
    }

    private void body(RuleText rule) {
        html.markup("<p class=\"where\">").text(rule.place()).markup("</p>\n<dl>\n");
        rule.says().forEach((key, values) -> line(key, String.join(" · ", firsts(values, MOST_VALUES))));
        html.markup("<dt>").text(Words.of("rule-examples")).markup("</dt>");
        firsts(rule.examples(), MOST_EXAMPLES).forEach(example -> {
            html.markup("<dd>");
            example(example);
            html.markup("</dd>\n");
        });
        line(Words.of("rule-counter"), String.join(" · ", rule.counterExamples()));
        html.markup("</dl>\n");
    }

    private void line(String name, String value) {
        html.markup("<dt>").text(name).markup("</dt><dd>").text(value).markup("</dd>\n");
    }

    private void example(MarkedText example) {
        int at = 0;
        for (Span span : example.spans()) {
            html.text(example.text().substring(at, span.start())).markup("<b>");
            html.text(span.of(example.text())).markup("</b>");
            at = span.end();
        }
        html.text(example.text().substring(at));
    }

    private void readings(RuleText rule) {
        List<String> read = marks.getOrDefault(rule.id(), List.of()).stream()
                .map(mark -> explanation.at(mark.span()))
                .distinct()
                .toList();
        if (!read.isEmpty()) {
            String more = read.size() > MOST_READINGS ? " " + Words.of("rule-more", read.size() - MOST_READINGS) : "";
            html.markup("<dl>");
            line(Words.of("rule-read"), String.join(" · ", firsts(read, MOST_READINGS)) + more);
            html.markup("</dl>\n");
        }
    }

    private static <T> List<T> firsts(List<T> values, int most) {
        return values.subList(0, Math.min(most, values.size()));
    }
}
