package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/**
 * Finds areas among the items of a list that say first what is to be reached and then who does what about it: 'Vi ska
 * minska bedrägerierna. Polisen besöker föreningarna.'
 */
final class PromisedAims {

    private static final int FEWEST = 2;

    private final Scope scope;
    private final PriorityMaker maker;
    private final PartyReader parties;
    private final Clauses clauses;
    private final Outcomes outcomes;

    PromisedAims(Scope scope, PriorityMaker maker, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.parties = parties;
        this.clauses = scope.shared(Clauses.class, () -> new Clauses(scope, rules));
        this.outcomes = new Outcomes(scope, rules);
    }

    /** Adds what the items aim at, where at least two of them say who does something about it. */
    void add(PriorityDrafts drafts) {
        List<Statement> aims =
                scope.statements(Form.ITEM).stream().filter(this::isAim).toList();
        if (aims.stream().filter(this::saysWho).count() >= FEWEST) {
            aims.forEach(aim ->
                    drafts.add(maker.draft(maker.withoutStop(aim.sentences().get(0)), FactRule.PRIORITY_AIM, null)));
        }
    }

    private boolean isAim(Statement item) {
        if (item.sentences().size() < FEWEST || scope.under(item, SectionRole.RESULTS, SectionRole.OUTSIDE)) {
            return false;
        }
        Span first = item.sentences().get(0);
        return !maker.concerns(first).isEmpty()
                && clauses.mainModals(first).stream().limit(1).anyMatch(modal -> outcomes.after(modal, first)
                        .isPresent());
    }

    private boolean saysWho(Statement item) {
        return item.sentences().stream().skip(1).anyMatch(parties::opensWithDoer);
    }
}
