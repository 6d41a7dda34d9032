package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Span;

/** Tells where an agreement speaks of itself: 'Löftet ska …', 'Överenskommelsen gäller …', 'Den ska …' after such. */
final class Itself {

    private static final int REACH = 4;

    private final Scope scope;
    private final FactRules rules;

    Itself(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** True where the sentence opens with the agreement itself, or with a word that stands for it. */
    boolean opens(Span sentence) {
        return names(sentence, sentence.start()) || refersBack(sentence);
    }

    /** True where the agreement is named anywhere in the sentence. */
    boolean isNamedIn(Span sentence) {
        String text = scope.text();
        int at = sentence.start();
        while (at <= sentence.end()) {
            if (names(sentence, at)) {
                return true;
            }
            int space = text.indexOf(' ', at);
            at = space < 0 ? sentence.end() + 1 : space + 1;
        }
        return false;
    }

    /** True where the agreement itself is what shall, or is what is agreed on: 'är överens om ett medborgarlöfte'. */
    boolean isSubjectOf(Mention<StrengthCue> modal, Span sentence) {
        if (opens(sentence)) {
            return !tells(modal, sentence);
        }
        if (endsWithThat(modal.wording())) {
            return false;
        }
        Span after = new Span(modal.span().end(), sentence.end());
        String[] words = scope.words(after).strip().split(" ", REACH);
        if (rules.has(FactRule.ITSELF_WITHIN, words[0])) {
            return false;
        }
        int end = modal.span().end();
        for (int i = 0; i < Math.min(2, words.length); i++) {
            end += words[i].length() + 1;
        }
        Span next = new Span(modal.span().end(), Math.min(end + 1, sentence.end()));
        return scope.in(next).any(DocumentKindCue.class, this::isOwn);
    }

    private boolean endsWithThat(String modal) {
        return rules.has(FactRule.ITSELF_TOLD, modal.substring(modal.lastIndexOf(' ') + 1));
    }

    /** 'Löftet innebär att polisen ska …': what follows is told by the agreement, not asked of it. */
    boolean tells(Mention<StrengthCue> modal, Span sentence) {
        String before = scope.words(new Span(sentence.start(), modal.span().start()));
        return rules.standIn(FactRule.ITSELF_MEANS, before);
    }

    private boolean names(Span sentence, int at) {
        int end = at;
        while (end < sentence.end() && Character.isLetter(scope.text().charAt(end))) {
            end++;
        }
        String word = scope.words(new Span(at, end));
        return rules.has(FactRule.ITSELF, word)
                || scope.in(sentence)
                        .any(DocumentKindCue.class, cue -> cue.span().start() == at && isOwn(cue));
    }

    private boolean isNamedBefore(Span before) {
        return rules.hasAny(FactRule.ITSELF, BareWords.of(scope.words(before)));
    }

    private boolean isOwn(Mention<DocumentKindCue> cue) {
        Mention<DocumentKindCue> own = scope.kindNamed();
        AgreementKind kind = own == null ? null : own.value().kind();
        return cue.value().kind() == kind;
    }

    /** 'De som bor här ska …' refers to nothing before. */
    private boolean isMadeCloser(String word, Span sentence) {
        Span after = new Span(Math.min(sentence.start() + word.length() + 1, sentence.end()), sentence.end());
        return rules.has(FactRule.SUBORDINATE_RELATIVE, BareWords.first(scope.words(after), " ,."));
    }

    /** 'Den ska göra samarbetet bättre' after a sentence of the same paragraph that names the agreement. */
    private boolean refersBack(Span sentence) {
        String word = BareWords.first(scope.words(sentence), " ");
        boolean binds =
                scope.in(sentence).any(StrengthCue.class, cue -> cue.span().start() == sentence.start());
        if (binds || !rules.has(FactRule.ITSELF_REFERRED, word) || isMadeCloser(word, sentence)) {
            return false;
        }
        int paragraph = scope.lineStart(sentence.start());
        if (paragraph >= sentence.start()) {
            return false;
        }
        List<Mention<DocumentKindCue>> before =
                scope.in(new Span(paragraph, sentence.start())).of(DocumentKindCue.class);
        boolean named = isNamedBefore(new Span(paragraph, sentence.start()));
        return named || (!before.isEmpty() && isOwn(before.get(before.size() - 1)));
    }
}
