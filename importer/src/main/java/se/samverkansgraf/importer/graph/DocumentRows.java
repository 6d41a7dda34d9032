package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.model.fact.TextSection;

/** The rows of everything that a document states, by the statement that writes them. */
final class DocumentRows {

    private final PreparedDocument document;
    private final Passages passages;
    private final AgreementRows agreements;
    private final FactRows facts;
    private final Set<String> agreementIds = new LinkedHashSet<>();
    private final Set<String> partyKeys = new LinkedHashSet<>();
    private final Map<String, String> wordings = new LinkedHashMap<>();

    DocumentRows(PreparedDocument document) {
        this.document = document;
        this.passages = new Passages(document.facts());
        this.agreements = new AgreementRows(passages);
        this.facts = new FactRows(passages);
        grouped().forEach(this::add);
    }

    private Map<String, List<Integer>> grouped() {
        var byKey = new LinkedHashMap<String, List<Integer>>();
        var agreements = document.facts().agreements();
        for (int i = 0; i < agreements.size(); i++) {
            var key = Keys.agreement(agreements.get(i).header());
            byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
        }
        return byKey;
    }

    private void add(String agreementId, List<Integer> places) {
        var parts = places.stream().map(document.facts().agreements()::get).toList();
        var worded = new WordingRows(
                places.stream().map(document.wordings().agreements()::get).toList());
        agreementIds.add(agreementId);
        partyKeys.add(Keys.parties(parts.get(0).header()));
        agreements.add(agreementId, parts, worded);
        wordings.putAll(worded.texts());
        parts.forEach(part -> facts.add(agreementId, part));
    }

    /** What is written before facts: the text's parts. */
    List<Batch> parts() {
        return List.of(
                new Batch("write/write-issues", issues()),
                new Batch("write/write-sections", sections()),
                new Batch("write/write-passages", passages.rows()),
                agreements.agreements());
    }

    /** What is written of agreements for this document alone. */
    List<Batch> agreementDetails() {
        return agreements.details();
    }

    /** Facts, to be created where the graph does not hold them from another document. */
    List<Batch> facts() {
        return facts.creating();
    }

    /** What ties agreements and facts to passages. */
    List<Batch> evidence() {
        return List.of(agreements.evidence(), facts.evidence());
    }

    Set<String> agreementIds() {
        return agreementIds;
    }

    /** What the document's wordings say, by their keys. */
    Map<String, String> wordings() {
        return wordings;
    }

    Set<String> partyKeys() {
        return partyKeys;
    }

    private List<Row> sections() {
        var rows = new ArrayList<Row>();
        var sections = document.facts().sections();
        for (int i = 0; i < sections.size(); i++) {
            TextSection section = sections.get(i);
            var parent = section.parent();
            rows.add(Row.of("id", Keys.section(document.id(), i))
                    .and("heading", section.heading())
                    .and("level", section.level())
                    .and("ordinal", i + 1)
                    .and("start", section.span().start())
                    .and("end", section.span().end())
                    .and("page", section.page())
                    .and("parentId", parent == null ? null : Keys.section(document.id(), parent)));
        }
        return rows;
    }

    private List<Row> issues() {
        var rows = new ArrayList<Row>();
        var issues = document.issues();
        for (int i = 0; i < issues.size(); i++) {
            var issue = issues.get(i);
            var span = issue.span();
            rows.add(Row.of("id", Keys.issue(document.id(), i))
                    .and("kind", issue.kind())
                    .and("message", issue.message())
                    .and("rule", issue.rule())
                    .and("start", span == null ? null : span.start())
                    .and("end", span == null ? null : span.end())
                    .and("page", issue.page()));
        }
        return rows;
    }
}
