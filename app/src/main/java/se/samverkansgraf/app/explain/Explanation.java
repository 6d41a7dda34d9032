package se.samverkansgraf.app.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.rule.RuleText;
import se.samverkansgraf.importer.run.RuleBook;
import se.samverkansgraf.importer.run.Trace;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.text.Block;
import se.samverkansgraf.model.exchange.NameCover;
import se.samverkansgraf.model.fact.DocumentIdentity;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * A document with all that was read in it, in words.
 *
 * @param document which bytes
 * @param text the canonical text
 * @param blocks its pieces in reading order
 * @param sections its headed parts
 * @param marks the wordings recognised, by place
 * @param facts the facts
 * @param issues what was not understood
 * @param rules the rules that read something here, by id
 * @param names covers names that are not to be shown
 */
public record Explanation(
        DocumentIdentity document,
        String text,
        List<Block> blocks,
        List<Section> sections,
        List<Mark> marks,
        List<FactCard> facts,
        List<ImportIssue> issues,
        Map<String, RuleText> rules,
        NameCover names) {

    /** Explains a reading that has facts. */
    public static Explanation of(Trace trace, RuleBook book, NameCover names) {
        var facts = trace.facts();
        var structure = trace.structure();
        List<Mark> marks = new ArrayList<>();
        for (Mention<?> mention : trace.mentions().all()) {
            marks.add(new Mark(
                    mention.span(), MarkKind.of(mention.value()), says(mention, book.vocabulary()), mention.rule()));
        }
        List<FactCard> cards = FactCards.of(facts.agreements(), book.vocabulary());
        return new Explanation(
                facts.document(),
                names.covered(facts.text()),
                structure.source().blocks(),
                structure.sections(),
                marks,
                cards,
                trace.reading().issues(),
                used(book.texts(), marks, cards),
                names);
    }

    private static Map<String, RuleText> used(Map<String, RuleText> all, List<Mark> marks, List<FactCard> facts) {
        TreeSet<String> ids = new TreeSet<>();
        marks.forEach(mark -> ids.add(mark.rule()));
        for (FactCard fact : facts) {
            fact.evidence().forEach(evidence -> ids.add(evidence.rule()));
            fact.details().stream()
                    .flatMap(detail -> detail.values().stream())
                    .flatMap(value -> Stream.ofNullable(value.evidence()))
                    .forEach(evidence -> ids.add(evidence.rule()));
        }
        Map<String, RuleText> used = new LinkedHashMap<>();
        ids.stream().filter(all::containsKey).forEach(id -> used.put(id, all.get(id)));
        return used;
    }

    private static String says(Mention<?> mention, Vocabulary vocabulary) {
        if (mention.value() instanceof ConceptMention concept) {
            String label = vocabulary
                    .find(concept.kind(), concept.id())
                    .map(Concept::sv)
                    .orElse(concept.id());
            String context = concept.context() == null ? "" : ", " + concept.context();
            return label + " (" + concept.id() + ", " + Words.of(concept.certainty()) + context + ")";
        }
        return mention.value() instanceof CueMention cue ? CueWords.of(cue) : ValueWords.of(mention.value());
    }

    /** The part of the text at a span. */
    String at(Span span) {
        return span.of(text);
    }

    /** The facts that have evidence inside a part of the text. */
    List<FactCard> factsIn(Span part) {
        return facts.stream()
                .filter(fact -> part.contains(fact.evidence().get(0).span()))
                .toList();
    }
}
