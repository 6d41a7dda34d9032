package se.samverkansgraf.importer.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Tells lead-ins that only name who will do what follows from those that say something themselves. */
final class LeadIns {

    private static final int FEWEST_WORDS = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d-]+");

    private final Scope scope;
    private final FactRules rules;
    private final Set<Integer> leading = new HashSet<>();
    private final Map<Integer, Boolean> sayNothing = new HashMap<>();

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

    /** True where the statement leads on to something and says no more than who does what follows, and how firmly. */
    boolean saysNothing(Statement statement) {
        return sayNothing.computeIfAbsent(statement.index(), any -> onlyLeadsOn(statement));
    }

    private boolean onlyLeadsOn(Statement statement) {
        Span span = statement.span();
        char last = scope.text().charAt(span.end() - 1);
        boolean closed = last == '.' && statement.form() == Form.ITEM;
        List<Mention<StrengthCue>> modals = scope.in(span).of(StrengthCue.class);
        boolean breaksOff =
                !modals.isEmpty() && modals.get(modals.size() - 1).span().end() == span.end();
        if (closed || (!leads(statement) && last != ':' && !breaksOff)) {
            return false;
        }
        if (!modals.isEmpty() && isLeftOpen(span)) {
            return true;
        }
        if (modals.isEmpty()) {
            return statement.form() != Form.ITEM || last == ':' || said(span) < FEWEST_WORDS;
        }
        Span rest = new Span(modals.get(modals.size() - 1).span().end(), span.end());
        return said(rest) < FEWEST_WORDS;
    }

    /** 'Kommunen och polisen lovar, för ökad trygghet i centrum, att:' leaves to the list what is promised. */
    private boolean isLeftOpen(Span span) {
        String[] words = words(scope.words(span));
        int last = words.length - (words[words.length - 1].isEmpty() ? 2 : 1);
        return last > 0
                && rules.has(FactRule.LEAD_IN_OPEN, words[last])
                && !rules.has(FactRule.LEAD_IN_MEANS, words[last - 1]);
    }

    private int said(Span rest) {
        int said = 0;
        for (String word : words(scope.words(rest))) {
            said += word.isEmpty() || rules.has(FactRule.COMMITMENT_LEAD_IN, word) ? 0 : 1;
        }
        for (Mention<PeriodMention> period : scope.in(rest).of(PeriodMention.class)) {
            said -= words(period.wording()).length;
        }
        return said;
    }

    private static String[] words(String text) {
        return BETWEEN_WORDS.split(text, -1);
    }
}
