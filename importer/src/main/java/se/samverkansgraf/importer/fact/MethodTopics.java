package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Tells what a method is usually for: the topic of a priority that is headed by a method's name alone. */
final class MethodTopics {

    private final Scope scope;
    private final Vocabulary vocabulary;

    MethodTopics(Scope scope, Vocabulary vocabulary) {
        this.scope = scope;
        this.vocabulary = vocabulary;
    }

    /** The first topic that each of the methods usually concerns. */
    List<ConceptUse> of(List<ConceptUse> methods) {
        return methods.stream()
                .flatMap(method -> vocabulary.find(ConceptKind.METHOD, method.id()).stream()
                        .flatMap(concept -> concept.concerns().stream().limit(1))
                        .map(topic -> new ConceptUse(
                                topic, scope.evidence(method.evidence().span(), FactRule.PRIORITY_METHOD))))
                .toList();
    }
}
