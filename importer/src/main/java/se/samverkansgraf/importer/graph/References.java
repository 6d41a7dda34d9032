package se.samverkansgraf.importer.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.graph.NodeLabel;

/** The shared nodes that facts point at. */
final class References {

    /**
     * One shared node.
     *
     * @param label its label
     * @param key its code or id
     */
    record Reference(String label, String key) {

        @Override
        public String toString() {
            return label + " " + key;
        }
    }

    private final Set<Reference> found = new HashSet<>();

    private References() {}

    /** Everything that an agreement's facts point at. */
    static Set<Reference> of(AgreementFacts facts) {
        var references = new References();
        var header = facts.header();
        references.addKeys(NodeLabel.MUNICIPALITY, CommitmentRow.municipalities(header));
        references.addKeys(NodeLabel.POLICE_AREA, CommitmentRow.policeAreas(header));
        header.signatories().forEach(each -> references.addKeys(NodeLabel.ROLE, List.of(each.role())));
        references.add(NodeLabel.METHOD, facts.mentioned().methods());
        references.add(NodeLabel.ROLE, facts.mentioned().roles());
        references.add(NodeLabel.ACTOR, facts.mentioned().actors());
        references.add(NodeLabel.TARGET_GROUP, facts.mentioned().targetGroups());
        facts.priorities().forEach(each -> references.add(NodeLabel.FOCUS_AREA, each.focusAreas()));
        facts.goals().forEach(each -> references.add(NodeLabel.FOCUS_AREA, each.focusAreas()));
        facts.commitments().forEach(references::addCommitment);
        references.add(
                NodeLabel.ACTOR, facts.followUps().stream().map(FollowUp::forum).flatMap(Stream::ofNullable));
        return references.found;
    }

    /** The shared nodes of the graph, from rows of labels with their keys. */
    static Set<Reference> known(List<Record> rows) {
        return rows.stream()
                .flatMap(row ->
                        row
                                .get("keys")
                                .asList(key -> new Reference(row.get("label").asString(), key.asString()))
                                .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void addCommitment(Commitment commitment) {
        add(NodeLabel.ACTOR, commitment.responsible().actors());
        add(NodeLabel.ROLE, commitment.responsible().roles());
        add(NodeLabel.METHOD, commitment.subject().methods());
        add(NodeLabel.FOCUS_AREA, commitment.subject().focusAreas());
        add(NodeLabel.TARGET_GROUP, commitment.subject().targetGroups());
    }

    private void add(NodeLabel label, List<ConceptUse> uses) {
        add(label, uses.stream());
    }

    private void add(NodeLabel label, Stream<ConceptUse> uses) {
        addKeys(label, uses.map(ConceptUse::id).toList());
    }

    private void addKeys(NodeLabel label, List<String> keys) {
        keys.forEach(key -> found.add(new Reference(label.label(), key)));
    }
}
