package se.samverkansgraf.model.fact;

import java.util.List;

/**
 * Everything one agreement states.
 *
 * @param span the part of the document that holds the agreement
 * @param header what identifies it
 * @param priorities in the text's order
 * @param commitments in the text's order
 * @param goals in the text's order
 * @param followUps in the text's order
 * @param cited references and data sources
 * @param mentioned every concept named
 */
public record AgreementFacts(
        Span span,
        AgreementHeader header,
        List<Priority> priorities,
        List<Commitment> commitments,
        List<Goal> goals,
        List<FollowUp> followUps,
        List<Cited> cited,
        Mentioned mentioned) {

    public AgreementFacts {
        priorities = List.copyOf(priorities);
        commitments = List.copyOf(commitments);
        goals = List.copyOf(goals);
        followUps = List.copyOf(followUps);
        cited = List.copyOf(cited);
    }
}
