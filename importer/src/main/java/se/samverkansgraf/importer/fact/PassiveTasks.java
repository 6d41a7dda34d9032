package se.samverkansgraf.importer.fact;

import java.util.Locale;
import java.util.stream.Stream;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * Tells sentences that say what is done without saying by whom: 'Fler kontroller genomförs i centrum'. Verbs that tell
 * what happens as well ask for the name of a task before them: 'Kontroller görs', no 'Inbrott sker'.
 */
final class PassiveTasks {

    private final Scope scope;
    private final FactRules rules;

    PassiveTasks(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    boolean tells(Span sentence) {
        String words = scope.words(sentence);
        return rules.standIn(FactRule.COMMITMENT_PASSIVE, " " + words.toLowerCase(Locale.ROOT) + " ")
                || happensToTask(sentence, words.split(" ", -1));
    }

    private boolean happensToTask(Span sentence, String[] words) {
        int at = sentence.start();
        for (String word : words) {
            if (rules.has(FactRule.PASSIVE_OF_TASK, word)) {
                return namesTask(new Span(sentence.start(), at));
            }
            at += word.length() + 1;
        }
        return false;
    }

    private boolean namesTask(Span before) {
        return !scope.in(before).of(ConceptKind.METHOD).isEmpty()
                || Stream.of(BareWords.of(scope.words(before).toLowerCase(Locale.ROOT)))
                        .anyMatch(word -> rules.end(FactRule.COMMITMENT_NOUN, word));
    }
}
