package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * What is known at a place of a document.
 *
 * @param importRun the last import that wrote the document, or null where its record is gone
 */
public record WhyPlace(
        String quote,
        int start,
        int end,
        Document document,
        List<Section> sections,
        List<WhyFact> facts,
        List<WhyMention> mentions,
        List<WhyIssue> issues,
        @Nullable ImportRun importRun) {

    static WhyPlace of(Row row, Rules rules, SharedNodes shared) {
        return new WhyPlace(
                row.text("quote"),
                row.number("start"),
                row.number("end"),
                Document.of(row.row("document")),
                row.rows("sections", Section::of),
                row.rows("facts", fact -> WhyFact.of(fact, rules, shared)),
                row.rows("mentions", mention -> WhyMention.of(mention, rules, shared)),
                row.rows("issues", issue -> new WhyIssue(Issue.of(issue), rules.getIfAny(issue.textIfKnown("rule")))),
                row.rows("runs", ImportRun::of).stream().findFirst().orElse(null));
    }
}
