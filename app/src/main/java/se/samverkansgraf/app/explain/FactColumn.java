package se.samverkansgraf.app.explain;

import java.util.List;
import se.samverkansgraf.app.explain.FactCard.Detail;
import se.samverkansgraf.app.explain.FactCard.Value;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.UnknownMethod;
import se.samverkansgraf.importer.issue.UnknownMunicipality;
import se.samverkansgraf.importer.issue.UnknownPoliceArea;
import se.samverkansgraf.importer.issue.UnknownRole;
import se.samverkansgraf.model.fact.Evidence;

/** Writes what was read out of the text: what to look at, the facts as cards, the rules. */
final class FactColumn {

    private final Explanation explanation;
    private final Html html;
    private final RuleCards rules;

    FactColumn(Explanation explanation, Html html) {
        this.explanation = explanation;
        this.html = html;
        this.rules = new RuleCards(explanation, html);
    }

    void write() {
        issues();
        if (explanation.facts().isEmpty()) {
            html.markup("<p>").text(Words.of("no-agreement")).markup("</p>\n");
        }
        explanation.facts().forEach(this::card);
        rules.write();
    }

    private void issues() {
        List<ImportIssue> unknown =
                explanation.issues().stream().filter(FactColumn::isUnknown).toList();
        List<ImportIssue> others =
                explanation.issues().stream().filter(issue -> !isUnknown(issue)).toList();
        issues("issues", others);
        issues("unknown-terms", unknown);
    }

    private static boolean isUnknown(ImportIssue issue) {
        return issue instanceof UnknownMethod
                || issue instanceof UnknownRole
                || issue instanceof UnknownMunicipality
                || issue instanceof UnknownPoliceArea;
    }

    private void issues(String heading, List<ImportIssue> issues) {
        if (issues.isEmpty()) {
            return;
        }
        html.markup("<section class=\"issues\"><h3>").text(Words.of(heading)).markup("</h3>\n");
        if (heading.equals("unknown-terms")) {
            html.markup("<p>").text(Words.of("unknown-help")).markup("</p>\n");
        }
        html.markup("<ul>\n");
        for (ImportIssue issue : issues) {
            html.markup("<li>");
            if (issue.span() != null) {
                html.markup("<q>").text(explanation.at(issue.span())).markup("</q> ");
            }
            html.markup("<span lang=\"en\">").text(shown(issue.message())).markup("</span> <span class=\"where\">");
            html.text(issue.page() == null ? issue.kind() : Words.of("issue-page", issue.page()) + " · " + issue.kind())
                    .markup("</span></li>\n");
        }
        html.markup("</ul></section>\n");
    }

    private void card(FactCard fact) {
        String key = fact.kind().key();
        html.markup("<article class=\"fact " + key + "\" id=\"" + fact.id() + "\">\n<h3><span class=\"no\">")
                .text(Words.of(key + ".letter") + fact.number())
                .markup("</span> ")
                .text(Words.of(key))
                .markup("</h3>\n<p class=\"words\">")
                .text(shown(fact.words()))
                .markup("</p>\n<dl>\n");
        fact.details().forEach(this::detail);
        html.markup("<dt>").text(Words.of("evidence")).markup("</dt>");
        for (int i = 0; i < fact.evidence().size(); i++) {
            passage(fact, i);
        }
        html.markup("</dl>\n");
        rules.folded(fact.rule());
        html.markup("</article>\n");
    }

    private void detail(Detail detail) {
        html.markup("<dt>").text(Words.of(detail.name())).markup("</dt>");
        for (Value value : detail.values()) {
            html.markup("<dd>").text(shown(value.words()));
            Evidence evidence = value.evidence();
            if (evidence != null) {
                html.markup(" <span class=\"where\"><q>")
                        .text(explanation.at(evidence.span()))
                        .markup("</q> ");
                rules.link(evidence.rule());
                html.markup("</span>");
            }
            html.markup("</dd>\n");
        }
    }

    private void passage(FactCard fact, int index) {
        Evidence evidence = fact.evidence().get(index);
        html.markup("<dd><a href=\"#p-" + fact.id() + "-" + (index + 1) + "\">")
                .text(Words.of("in-text") + ", " + Words.of("page", evidence.page()))
                .markup("</a></dd>\n");
    }

    private String shown(String words) {
        return explanation.names().covered(words);
    }
}
