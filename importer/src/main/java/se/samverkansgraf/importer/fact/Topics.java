package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Subject;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Reads what a statement is about: the methods, topics and groups it names, and the topics of the headings above. */
final class Topics {

    private final Scope scope;

    Topics(Scope scope) {
        this.scope = scope;
    }

    /** What {@code part} of a statement is about. */
    Subject subject(Statement statement, Span part) {
        Map<String, ConceptUse> topics = new LinkedHashMap<>();
        ofHeadings(statement).forEach(use -> topics.putIfAbsent(use.id(), use));
        named(part).forEach(use -> topics.putIfAbsent(use.id(), use));
        return new Subject(
                uses(ConceptKind.METHOD, part), List.copyOf(topics.values()), uses(ConceptKind.TARGET_GROUP, part));
    }

    /** The topics of the headings that the statement stands under. */
    List<ConceptUse> ofHeadings(Statement statement) {
        List<ConceptUse> found = new ArrayList<>();
        for (Section section : scope.path(statement)) {
            boolean title =
                    !scope.in(section.heading()).of(DocumentKindCue.class).isEmpty();
            if (!title) {
                found.addAll(named(section.heading()));
            }
        }
        return found;
    }

    /**
     * The topics that a passage names. A group that is a topic too (young people) is one only where no other is named:
     * measures against drugs for young people are about drugs.
     */
    List<ConceptUse> named(Span part) {
        List<ConceptUse> topics = uses(ConceptKind.FOCUS_AREA, part);
        List<ConceptUse> groups = uses(ConceptKind.TARGET_GROUP, part);
        List<ConceptUse> others = topics.stream()
                .filter(topic -> groups.stream().noneMatch(group -> group.evidence()
                        .span()
                        .overlaps(topic.evidence().span())))
                .toList();
        return others.isEmpty() ? topics : others;
    }

    /** The concepts of a kind that a passage names, once each. */
    List<ConceptUse> uses(ConceptKind kind, Span part) {
        Map<String, ConceptUse> first = new LinkedHashMap<>();
        for (Mention<ConceptMention> mention : scope.in(part).of(kind)) {
            if (mention.value().certainty() == Certainty.CERTAIN) {
                first.putIfAbsent(
                        mention.value().id(), scope.use(mention, mention.value().id()));
            }
        }
        return List.copyOf(first.values());
    }
}
