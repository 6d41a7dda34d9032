package se.samverkansgraf.importer.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Makes priorities of the passages that name them. */
final class PriorityMaker {

    private final Scope scope;
    private final Topics topics;
    private final MethodTopics methods;

    PriorityMaker(Scope scope, Topics topics, MethodTopics methods) {
        this.scope = scope;
        this.topics = topics;
        this.methods = methods;
    }

    /** The priority that a passage names. */
    PriorityDraft draft(Span span, FactRule rule, @Nullable PriorityDraft parent) {
        return new PriorityDraft(scope.words(span), concerns(span), parent, List.of(scope.evidence(span, rule)));
    }

    /** What a passage concerns: its topics, groups included; of a method's name alone what the method is for. */
    List<ConceptUse> concerns(Span span) {
        Map<String, ConceptUse> found = new LinkedHashMap<>();
        topics.inHeading(span).forEach(use -> found.putIfAbsent(use.id(), use));
        if (found.isEmpty()) {
            return methods.of(topics.uses(ConceptKind.METHOD, span));
        }
        return List.copyOf(found.values());
    }

    /** The topics of a passage, those that are groups too included. */
    List<ConceptUse> everyTopic(Span span) {
        return topics.every(span);
    }

    /** The priority that a sentence names; a group is a topic of its own where it is named first. */
    PriorityDraft draftOfOpening(Span span, FactRule rule) {
        List<ConceptUse> every = everyTopic(span);
        boolean opens = !every.isEmpty() && every.get(0).evidence().span().start() == span.start();
        List<ConceptUse> concerns = opens ? every : topics.inHeading(span);
        return new PriorityDraft(scope.words(span), concerns, null, List.of(scope.evidence(span, rule)));
    }
}
