package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.TextSection;

/** The passages of a document: every span that states something, once. */
final class Passages {

    private final String documentId;
    private final String text;
    private final List<TextSection> sections;
    private final Map<Span, Integer> pages = new TreeMap<>();

    Passages(DocumentFacts facts) {
        this.documentId = facts.document().sha256();
        this.text = facts.text();
        this.sections = facts.sections();
    }

    /** The key of the passage that evidence stands in; from now on the passage is one of the document's. */
    String keyOf(Evidence evidence) {
        pages.putIfAbsent(evidence.span(), evidence.page());
        return Keys.passage(documentId, evidence.span());
    }

    /** A row for each passage, in the text's order. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        pages.forEach((span, page) -> rows.add(Row.of("id", Keys.passage(documentId, span))
                .and("start", span.start())
                .and("end", span.end())
                .and("page", page)
                .and("text", span.of(text))
                .and("sectionId", innermostSection(span))));
        return rows;
    }

    private @Nullable String innermostSection(Span span) {
        @Nullable String found = null;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i).span();
            if (section.contains(span) && section.length() <= shortest) {
                shortest = section.length();
                found = Keys.section(documentId, i);
            }
        }
        return found;
    }
}
