package se.samverkansgraf.importer.fact;

import se.samverkansgraf.model.fact.Span;

/** Tells by the head of a table's column what its cells answer, where it names neither a side nor a part taken. */
final class ColumnHeads {

    private final Scope scope;
    private final FactRules rules;

    ColumnHeads(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** 'Vem', 'Övriga': who does it. */
    boolean asksWho(Span head) {
        return isOfOthers(head) || rules.has(FactRule.CELL_WHO, scope.words(head));
    }

    /** 'Övriga': what others than the agreement's sides do. */
    boolean isOfOthers(Span head) {
        return rules.has(FactRule.CELL_OTHERS, scope.words(head));
    }

    /** 'Klart', 'Kostnad': neither who nor what. */
    boolean tellsElse(Span head) {
        return rules.has(FactRule.CELL_ELSE, scope.words(head));
    }
}
