package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.model.fact.Commitment;

/** Finds all commitments of an agreement. */
final class CommitmentDeriver {

    private final Scope scope;
    private final PartyReader parties;
    private final FactRules rules;

    CommitmentDeriver(Scope scope, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.parties = parties;
        this.rules = rules;
    }

    /** The commitments in the text's order. */
    List<Commitment> derive(Subjects subjects) {
        CommitmentMaker maker = new CommitmentMaker(scope, parties, subjects, rules);
        SentenceCommitments sentences = new SentenceCommitments(scope, maker, parties, rules);
        List<Commitment> found = new ArrayList<>(sentences.derive());
        found.addAll(new ItemCommitments(scope, maker, parties, sentences, rules).derive());
        for (Statement cell : scope.statements(Form.CELL)) {
            TablePlace place = cell.place().cell();
            if (place != null) {
                found.add(maker.ofCell(cell, place));
            }
        }
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
