package se.samverkansgraf.importer.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Finds the sentences that say whose the following is: 'Polisens medborgarlöften är dessa.' */
final class Announcements {

    private final FactRules rules;
    private final Scope scope;
    private final List<Statement> announcing;

    Announcements(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        Itself itself = new Itself(scope, rules);
        this.announcing = scope.statements(Form.SENTENCE).stream()
                .filter(sentence -> pointsOn(sentence.span()) && itself.isNamedIn(sentence.span()))
                .toList();
    }

    /** The last such sentence before a statement, or null. */
    @Nullable Span before(Statement statement) {
        Span last = null;
        for (Statement sentence : announcing) {
            last = sentence.index() < statement.index() ? sentence.span() : last;
        }
        return last;
    }

    private boolean pointsOn(Span sentence) {
        String words = scope.words(sentence);
        String end = words.substring(words.lastIndexOf(' ') + 1);
        String last = end.substring(0, Math.max(0, end.length() - 1));
        return rules.has(FactRule.DOER_ANNOUNCED, BareWords.first(words, " "))
                || rules.has(FactRule.DOER_ANNOUNCED, last);
    }
}
