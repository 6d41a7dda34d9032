package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Span;

/** Tells of a place in public that a passage names whether the passage is about it, or only done there. */
final class TopicPlaces {

    private final Scope scope;
    private final FactRules rules;

    TopicPlaces(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** 'Göra centrum tryggare' is about safety in public places; 'narkotika på utsatta platser' is about narcotics. */
    List<ConceptUse> read(List<ConceptUse> topics, Span part) {
        if (topics.isEmpty()) {
            return topics;
        }
        List<ConceptUse> told = withoutWhere(topics, part);
        return told.stream().anyMatch(this::isGeneral) && namesPlace(part) ? narrowed(told) : told;
    }

    private boolean isGeneral(ConceptUse topic) {
        return rules.has(FactRule.TOPIC_PLACED, topic.id());
    }

    private boolean isPlace(ConceptUse topic) {
        return topic.id().equals(place());
    }

    private String place() {
        return rules.yields(FactRule.TOPIC_PLACED).get(0);
    }

    private boolean namesPlace(Span part) {
        return rules.hasAny(FactRule.TOPIC_PLACE, BareWords.of(scope.words(part)));
    }

    private List<ConceptUse> narrowed(List<ConceptUse> topics) {
        boolean named = topics.stream().anyMatch(this::isPlace);
        return topics.stream()
                .filter(topic -> !named || !isGeneral(topic))
                .map(topic -> isGeneral(topic)
                        ? new ConceptUse(
                                place(), scope.evidence(topic.evidence().span(), FactRule.TOPIC_PLACED))
                        : topic)
                .toList();
    }

    /** A place that another topic stands before, and a word for where right before it, only tells where that is met. */
    private List<ConceptUse> withoutWhere(List<ConceptUse> topics, Span part) {
        return topics.size() < 2
                ? topics
                : topics.stream()
                        .filter(topic -> !isPlace(topic) || !isWhere(topic, topics, part))
                        .toList();
    }

    private boolean isWhere(ConceptUse place, List<ConceptUse> topics, Span part) {
        int start = place.evidence().span().start();
        return topics.stream()
                        .filter(topic -> !rules.has(FactRule.TOPIC_BESIDE_PLACE, topic.id()))
                        .anyMatch(topic -> topic.evidence().span().start() < start)
                && followsWhere(new WordsBefore(scope.text(), part, start));
    }

    private boolean followsWhere(WordsBefore before) {
        String word = before.next();
        while (rules.has(FactRule.TOPIC_PLACE_OF, word)) {
            word = before.next();
        }
        return rules.has(FactRule.TOPIC_PLACE_AFTER, word);
    }
}
