package se.samverkansgraf.importer.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Mentioned;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Unites every concept that an agreement names. */
final class MentionedDeriver {

    private final Scope scope;
    private final FactRules rules;

    MentionedDeriver(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /**
     * The concepts named anywhere, in the signatures too, once each.
     *
     * @param aims what the agreement is to reach: its goals and priorities
     */
    Mentioned derive(List<Commitment> commitments, List<Evidence> aims, List<Signatory> signatories) {
        Map<String, ConceptUse> methods = named(ConceptKind.METHOD);
        Map<String, ConceptUse> roles = named(ConceptKind.ROLE);
        Map<String, ConceptUse> actors = named(ConceptKind.ACTOR);
        Map<String, ConceptUse> groups = named(ConceptKind.TARGET_GROUP);
        for (Commitment commitment : commitments) {
            commitment.subject().methods().forEach(use -> methods.putIfAbsent(use.id(), use));
            commitment.responsible().roles().forEach(use -> roles.putIfAbsent(use.id(), use));
            commitment.responsible().actors().forEach(use -> actors.putIfAbsent(use.id(), use));
            commitment.subject().targetGroups().forEach(use -> groups.putIfAbsent(use.id(), use));
            addServed(commitment.evidence(), groups);
        }
        addServed(aims, groups);
        for (Signatory signatory : signatories) {
            roles.putIfAbsent(signatory.role(), new ConceptUse(signatory.role(), signatory.evidence()));
        }
        return new Mentioned(
                List.copyOf(methods.values()),
                List.copyOf(roles.values()),
                List.copyOf(actors.values()),
                List.copyOf(groups.values()));
    }

    /** Adds the groups that a passage on what is to be done or reached names, in whatever words. */
    private void addServed(List<Evidence> passages, Map<String, ConceptUse> groups) {
        for (Evidence passage : passages) {
            Mentions inside = scope.in(passage.span());
            for (Mention<ConceptMention> group : inside.of(ConceptKind.TARGET_GROUP)) {
                if (!acts(group.span(), inside) && !isActedOn(group.span(), passage.span())) {
                    groups.putIfAbsent(
                            group.value().id(), scope.use(group, group.value().id()));
                }
            }
        }
    }

    /** True where the words of a group name somebody who takes part: 'föräldrar nattvandrar'. */
    private static boolean acts(Span group, Mentions inside) {
        return inside.of(ConceptKind.ACTOR).stream()
                .filter(actor -> actor.value().certainty() == Certainty.CERTAIN)
                .anyMatch(actor -> actor.span().overlaps(group));
    }

    /** 'Polisen ska rapportera mopedister', 'Kommunen ska upphandla företag': nobody is served. */
    private boolean isActedOn(Span group, Span passage) {
        String before = new WordsBefore(scope.text(), passage, group.start()).next();
        return rules.has(FactRule.GROUP_ACTED_ON, before);
    }

    /** 'Underlag är drogvaneundersökningen': what is only read is no method; those of commitments are added there. */
    private boolean isSource(Mention<ConceptMention> mention) {
        return rules.has(FactRule.METHOD_AS_SOURCE, mention.value().id())
                && scope.in(mention.span())
                        .any(CitedCue.class, cue -> cue.value().kind() == Cited.Kind.DATA_SOURCE);
    }

    private Map<String, ConceptUse> named(ConceptKind kind) {
        Map<String, ConceptUse> first = new LinkedHashMap<>();
        for (Mention<ConceptMention> mention : scope.mentions().of(kind)) {
            if (mention.value().certainty() == Certainty.CERTAIN && !isSource(mention)) {
                first.putIfAbsent(
                        mention.value().id(), scope.use(mention, mention.value().id()));
            }
        }
        return first;
    }
}
