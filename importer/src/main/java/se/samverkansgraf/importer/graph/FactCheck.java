package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.graph.References.Reference;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.TextSection;

/** Checks that facts can be written: that quotes stand where they say, and that what they point at is there. */
final class FactCheck {

    private static final int MOST_FAULTS = 10;

    private final DocumentFacts facts;
    private final List<String> faults = new ArrayList<>();

    private FactCheck(DocumentFacts facts) {
        this.facts = facts;
    }

    /**
     * Checks facts against their text and the graph's shared nodes.
     *
     * @throws RefusedFacts if a quote does not stand in the text, or a concept or place is not in the graph
     */
    static void check(DocumentFacts facts, Set<Reference> known) {
        var check = new FactCheck(facts);
        check.walk(facts.agreements());
        facts.sections().forEach(check::checkSection);
        facts.agreements().stream()
                .flatMap(agreement -> References.of(agreement).stream())
                .distinct()
                .filter(reference -> !known.contains(reference))
                .map(reference -> "the graph has no " + reference)
                .sorted()
                .forEach(check.faults::add);
        if (!check.faults.isEmpty()) {
            throw new RefusedFacts(
                    facts.document().name(),
                    check.faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    private void walk(@Nullable Object value) {
        if (value instanceof Evidence evidence) {
            checkQuote(evidence);
        } else if (value instanceof Record record) {
            Records.values(record).forEach(this::walk);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::walk);
        }
    }

    private void checkQuote(Evidence evidence) {
        var span = evidence.span();
        if (span.end() > facts.text().length() || !evidence.quote().equals(span.of(facts.text()))) {
            faults.add("rule %s quotes what does not stand at %s".formatted(evidence.rule(), span));
        }
    }

    private void checkSection(TextSection section) {
        if (section.span().end() > facts.text().length()) {
            faults.add("section '%s' ends behind the text".formatted(section.heading()));
        }
    }
}
