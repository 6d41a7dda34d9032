package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkansgraf.model.fact.Commitment;

/** Finds all commitments of an agreement. */
final class CommitmentDeriver {

    private final Scope scope;
    private final SideFinder sides;
    private final PartyReader parties;
    private final FactRules rules;
    private final Issues issues;

    CommitmentDeriver(Scope scope, SideFinder sides, PartyReader parties, FactRules rules, Issues issues) {
        this.scope = scope;
        this.sides = sides;
        this.parties = parties;
        this.rules = rules;
        this.issues = issues;
    }

    /** The commitments in the text's order. */
    List<Commitment> derive(Subjects subjects) {
        ColumnHeads columns = new ColumnHeads(scope, rules);
        CommitmentMaker maker =
                new CommitmentMaker(scope, parties, new CellParties(sides, parties, columns), subjects, rules);
        SentenceCommitments sentences = new SentenceCommitments(scope, maker, parties, rules);
        List<Commitment> found = new ArrayList<>(sentences.derive());
        found.addAll(new ItemCommitments(scope, maker, parties, sentences, rules).derive());
        found.addAll(new Cells(scope, maker, parties, columns, issues).derive());
        found.sort(Comparator.comparing(CommitmentDeriver::place));
        return found;
    }

    private static Integer place(Commitment commitment) {
        return commitment
                .evidence()
                .get(commitment.evidence().size() - 1)
                .span()
                .start();
    }
}
