package se.samverkansgraf.importer.fact;

import se.samverkansgraf.model.fact.Span;

/** Tells who is given something instead of doing it. */
final class Receivers {

    private static final String SIGNS = ".;:)";

    private final Scope scope;
    private final FactRules rules;
    private final Strengths strengths;

    Receivers(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.strengths = new Strengths(scope);
    }

    /** True where the words after {@code side} say that they get something. */
    boolean holds(Side side, Span statement) {
        return receives(side, statement) || isPromised(side, statement);
    }

    /** 'Medborgarna ska få en synlig polis': residents are promised what a binding verb says of them. */
    private boolean isPromised(Side side, Span statement) {
        return side.concept() != null
                && rules.has(FactRule.DOER_PROMISED, side.concept().id())
                && strengths.bindsAt(side.span().end() + 1, statement);
    }

    /** 'Nattvandrare på uppdrag får resa gratis': who is given something does not do it. */
    private boolean receives(Side side, Span statement) {
        WordsAfter words = new WordsAfter(scope.text(), statement, side.span().end());
        String word = words.next();
        while (words.hasNext() && rules.has(FactRule.DOER_RECEIVES_PASSED_OVER, word)) {
            words.next();
            if (!words.hasNext()) {
                return false;
            }
            word = words.next();
        }
        if (words.hasNext()
                && side.concept() != null
                && strengths.bindsAt(words.offset() - word.length() - 1, statement)) {
            word = words.next();
        }
        boolean receives = rules.has(FactRule.DOER_RECEIVES, bare(word));
        return receives && !(words.hasNext() && rules.has(FactRule.DOER_RECEIVES_NOT, bare(words.next())));
    }

    /** The word without signs that close something. */
    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (SIGNS.indexOf(word.charAt(at)) < 0) {
                bare.append(word.charAt(at));
            }
        }
        return bare.toString();
    }
}
