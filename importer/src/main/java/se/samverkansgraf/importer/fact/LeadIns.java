package se.samverkansgraf.importer.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.model.fact.Span;

/** Tells lead-ins that only name who will do what follows from those that say something themselves. */
final class LeadIns {

    private static final int FEWEST_WORDS = 3;

    private final Scope scope;
    private final FactRules rules;
    private final Set<Integer> leading = new HashSet<>();

    LeadIns(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        for (Statement statement : scope.statements()) {
            Integer parent = statement.place().parent();
            Integer above = parent != null ? parent : statement.place().leadIn();
            if (above != null) {
                leading.add(above);
            }
        }
    }

    /** True where the statement leads into a list. */
    boolean leads(Statement statement) {
        return leading.contains(statement.index());
    }

    /** True where the statement leads into a list and says nothing more than who does what follows, and how firmly. */
    boolean saysNothing(Statement statement) {
        List<Mention<StrengthCue>> modals = scope.in(statement.span()).of(StrengthCue.class);
        if (!leads(statement) || modals.isEmpty()) {
            return leads(statement);
        }
        int from = modals.get(modals.size() - 1).span().end();
        Span rest = new Span(from, statement.span().end());
        int said = 0;
        for (String word : scope.words(rest).split("[^\\p{L}\\d-]+", -1)) {
            said += word.isEmpty() || rules.has(FactRule.COMMITMENT_LEAD_IN, word) ? 0 : 1;
        }
        int named = scope.in(rest).all().stream()
                .filter(mention -> mention.value() instanceof se.samverkansgraf.importer.mention.PeriodMention)
                .mapToInt(mention -> mention.wording().split("[^\\p{L}\\d-]+", -1).length)
                .sum();
        return said - named < FEWEST_WORDS;
    }
}
