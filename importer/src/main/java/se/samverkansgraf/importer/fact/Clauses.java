package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Span;

/** Looks at how a modal verb stands in its sentence. */
final class Clauses {

    private static final int REACH = 4;

    private final Scope scope;
    private final FactRules rules;

    Clauses(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** True where a word that opens a subordinate clause stands shortly before: 'vad parterna ska prioritera'. */
    boolean isSubordinate(Mention<StrengthCue> modal, Span sentence) {
        WordsBefore words = new WordsBefore(scope.text(), sentence, modal.span().start());
        for (int i = 0; i < REACH; i++) {
            String word = words.next();
            if (word.isEmpty() || words.offset() == sentence.start() || word.endsWith(",")) {
                return false;
            }
            if (rules.has(FactRule.SUBORDINATE, word)) {
                return true;
            }
        }
        return false;
    }

    /** True where the agreement itself is what shall: 'Överenskommelsen ska ange ramarna'. */
    boolean isAboutDocument(Mention<StrengthCue> modal, Span sentence) {
        Span before = new Span(sentence.start(), modal.span().start());
        List<Mention<DocumentKindCue>> kinds = scope.in(before).of(DocumentKindCue.class);
        return !kinds.isEmpty() && kinds.get(0).span().start() == sentence.start();
    }
}
