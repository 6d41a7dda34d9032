package se.samverkansgraf.importer.fact;

import java.util.Optional;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Span;

/** Finds which words of a sentence name what a cue in it puts the weight on. */
final class NamedAreas {

    private static final int LONGEST_BEFORE_IS = 60;
    /** ' och ': what joins two who do. */
    private static final int LONGEST_JOIN = 5;

    /** 'stadens löfte'. */
    private static final int LONGEST_NAME = 3;

    private static final String ON = "på";
    private static final String HAS = " har ";
    private static final String CHOSEN = " valt ";

    private final Scope scope;
    private final PriorityMaker maker;
    private final FactRules rules;

    NamedAreas(Scope scope, PriorityMaker maker, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.rules = rules;
    }

    /**
     * The words that name what the weight lies on: after a colon or 'är' that follows the cue, else right after the
     * cue, or before it where it ends the sentence; empty where they only tell where or for whom.
     */
    Optional<Span> by(Span cue, Span sentence) {
        Span named = besides(cue, sentence);
        if (named.start() > cue.end()) {
            named = afterSign(named);
            named = afterPlace(named);
            Span said = afterSubject(named);
            String first = BareWords.first(scope.words(said), " ,");
            boolean deed = said.start() > named.start() && rules.has(FactRule.LEAD_IN_OPEN, first);
            boolean clause = rules.has(FactRule.LEAD_IN_OPEN, first)
                    && !scope.in(said).of(StrengthCue.class).isEmpty();
            if (deed || clause || rules.has(FactRule.PRIORITY_NOT_NAMED, first)) {
                return Optional.empty();
            }
            named = said;
        } else if (rules.has(FactRule.PRIORITY_OPENING, lastWord(cue))) {
            return Optional.empty();
        }
        return Optional.of(named);
    }

    /** What stands after the cue, or before it where it ends the sentence, without the closing sign. */
    Span besides(Span cue, Span sentence) {
        int end = sentence.end();
        while (end > cue.end() && !Character.isLetterOrDigit(scope.text().charAt(end - 1))) {
            end--;
        }
        int start = cue.end();
        while (start < end && !Character.isLetterOrDigit(scope.text().charAt(start))) {
            start++;
        }
        if (start < end) {
            return new Span(start, end);
        }
        int before = cue.start();
        while (before > sentence.start() && Character.isWhitespace(scope.text().charAt(before - 1))) {
            before--;
        }
        return afterHas(new Span(sentence.start(), before));
    }

    /** 'I år gäller stadens löfte trygghet i centrum': without the agreement that stands between. */
    Span afterItself(Span named) {
        int at = named.start();
        String[] words = scope.words(named).split(" ", -1);
        for (int i = 0; i < Math.min(LONGEST_NAME, words.length - 1); i++) {
            at += words[i].length() + 1;
            if (rules.has(FactRule.ITSELF_BARE, words[i])) {
                return new Span(at, named.end());
            }
        }
        return named;
    }

    /** 'I år prioriterar polisen och kommunen narkotika': without those who do. */
    private Span afterSubject(Span named) {
        int end = named.start();
        for (Mention<PartyCue> party : scope.in(named).of(PartyCue.class)) {
            boolean next = scope.words(new Span(end, Math.max(end, party.span().start())))
                            .length()
                    <= LONGEST_JOIN;
            end = next ? Math.max(end, party.span().end()) : end;
        }
        return end < named.end() && scope.text().charAt(end) == ' ' ? new Span(end + 1, named.end()) : named;
    }

    /** 'I år ligger fokus i vårt löfte på narkotika': what stands between tells only where. */
    private Span afterPlace(Span named) {
        String words = scope.words(named);
        int on = words.indexOf(" " + ON + " ");
        boolean place = rules.has(FactRule.PRIORITY_NOT_NAMED, BareWords.first(words, " "));
        return place && on > 0 && on <= LONGEST_BEFORE_IS ? new Span(named.start() + on + 1, named.end()) : named;
    }

    private Span afterSign(Span named) {
        String words = scope.words(named);
        int colon = words.lastIndexOf(": ");
        Span listed = new Span(named.start() + colon + 1, named.end());
        if (colon >= 0 && !maker.everyTopic(listed).isEmpty()) {
            return new Span(listed.start() + 1, listed.end());
        }
        int is = words.indexOf(" är ");
        return is < 0 || is > LONGEST_BEFORE_IS ? named : new Span(named.start() + is + 1, named.end());
    }

    /** 'Utifrån lägesbilden har narkotika och trafik valts': what has been chosen follows the verb. */
    private Span afterHas(Span named) {
        int chosen = scope.words(named).indexOf(CHOSEN);
        if (chosen >= 0) {
            return new Span(named.start() + chosen + CHOSEN.length(), named.end());
        }
        int has = scope.words(named).indexOf(HAS);
        return has < 0 || has > LONGEST_BEFORE_IS ? named : new Span(named.start() + has + HAS.length(), named.end());
    }

    private String lastWord(Span span) {
        String words = scope.words(span);
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
