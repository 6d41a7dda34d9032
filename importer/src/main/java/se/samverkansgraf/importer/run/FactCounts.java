package se.samverkansgraf.importer.run;

import java.util.List;
import java.util.function.ToIntFunction;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.DocumentFacts;

/**
 * How much was read.
 *
 * @param agreements agreements, promises, plans and appendices
 * @param municipalities parties that are municipalities
 * @param policeAreas parties that are police areas, unresolved ones included
 * @param priorities priorities
 * @param commitments commitments
 * @param measures commitments and goals with a measurable target
 * @param goals goals
 * @param followUps follow-ups
 * @param cited references and data sources
 */
public record FactCounts(
        int agreements,
        int municipalities,
        int policeAreas,
        int priorities,
        int commitments,
        int measures,
        int goals,
        int followUps,
        int cited) {

    /** Nothing read. */
    public static final FactCounts NONE = new FactCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** What a document holds. */
    public static FactCounts of(DocumentFacts facts) {
        var agreements = facts.agreements();
        return new FactCounts(
                agreements.size(),
                sum(agreements, each -> each.header().municipalities().size()),
                sum(agreements, each -> each.header().policeAreas().size()),
                sum(agreements, each -> each.priorities().size()),
                sum(agreements, each -> each.commitments().size()),
                sum(agreements, FactCounts::measures),
                sum(agreements, each -> each.goals().size()),
                sum(agreements, each -> each.followUps().size()),
                sum(agreements, each -> each.cited().size()));
    }

    /** The sum of both. */
    public FactCounts plus(FactCounts other) {
        return new FactCounts(
                agreements + other.agreements,
                municipalities + other.municipalities,
                policeAreas + other.policeAreas,
                priorities + other.priorities,
                commitments + other.commitments,
                measures + other.measures,
                goals + other.goals,
                followUps + other.followUps,
                cited + other.cited);
    }

    private static int measures(AgreementFacts facts) {
        long ofCommitments = facts.commitments().stream()
                .filter(each -> each.measure() != null)
                .count();
        long ofGoals =
                facts.goals().stream().filter(each -> each.measure() != null).count();
        return (int) (ofCommitments + ofGoals);
    }

    private static int sum(List<AgreementFacts> agreements, ToIntFunction<AgreementFacts> count) {
        return agreements.stream().mapToInt(count).sum();
    }
}
