package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Tells how somebody named stands in a statement, by the words to the left. */
final class StandingReader {

    private static final String SIGNS = "(),;\"'”“’«»";
    private static final String STOPS = ".:!?";

    private final Scope scope;
    private final FactRules rules;

    StandingReader(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** How {@code side} stands in {@code statement}, where {@code sides} are all who are named there. */
    Standing read(Side side, List<Side> sides, Span statement) {
        Standing standing = byWordsBefore(side, sides, statement);
        return standing == Standing.SUBJECT && receives(side, statement) ? Standing.OBJECT : standing;
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
        return rules.has(FactRule.DOER_RECEIVES, bare(word).replace(".", ""));
    }

    private Standing byWordsBefore(Side side, List<Side> sides, Span statement) {
        WordsBefore words = new WordsBefore(scope.text(), statement, side.span().start());
        boolean joined = false;
        while (true) {
            String raw = words.next();
            if (isStop(raw)) {
                return Standing.SUBJECT;
            }
            Side other = holder(sides, words.offset(), side);
            if (other != null) {
                words.jumpTo(other.span().start());
                joined = false;
                continue;
            }
            if (isModal(words.offset(), statement)) {
                return Standing.SUBJECT;
            }
            String word = bare(raw);
            if (words.offset() == statement.start() && rules.has(FactRule.DOER_OPENING, word)) {
                return Standing.SUBJECT;
            }
            boolean name = isPlace(words.offset(), statement)
                    || joined && Character.isUpperCase(scope.text().charAt(words.offset()));
            joined = rules.has(FactRule.FUNCTION_JOINED, word);
            if (!name && !word.isEmpty() && !rules.has(FactRule.DOER_PASSED_OVER, word)) {
                return governed(word, words, side);
            }
        }
    }

    private boolean isStop(String word) {
        return word.isEmpty()
                || STOPS.indexOf(word.charAt(word.length() - 1)) >= 0
                || rules.has(FactRule.DOER_PARTED, word);
    }

    private Standing governed(String word, WordsBefore words, Side side) {
        String two = bare(words.next()) + " " + word;
        if (rules.has(FactRule.DOER_OPENING, two)) {
            return Standing.SUBJECT;
        }
        if (rules.has(FactRule.DOER_COMPANION, two) || rules.has(FactRule.DOER_COMPANION, word)) {
            return Standing.COMPANION;
        }
        if (rules.has(FactRule.DOER_AGENT, word)) {
            return Standing.AGENT;
        }
        boolean role = side.kind() == ConceptKind.ROLE && rules.has(FactRule.DOER_ROLE, word);
        boolean means = (role || rules.has(FactRule.DOER_MEANS, word)) && !rules.has(FactRule.DOER_NAMED_ONLY, two);
        return means ? Standing.MEANS : Standing.OBJECT;
    }

    private static @org.jspecify.annotations.Nullable Side holder(List<Side> sides, int offset, Side self) {
        for (Side side : sides) {
            if (side != self
                    && side.span().start() <= offset
                    && offset < side.span().end()) {
                return side;
            }
        }
        return null;
    }

    /** 'Moras kommun': a name in a form that the reference data does not have still belongs to the word after it. */
    private boolean isPlace(int offset, Span statement) {
        return scope.in(statement).of(MunicipalityMention.class).stream()
                .anyMatch(place ->
                        place.span().start() <= offset && offset < place.span().end());
    }

    private boolean isModal(int offset, Span statement) {
        return scope.in(statement).of(StrengthCue.class).stream()
                .anyMatch(cue ->
                        cue.span().start() <= offset && offset < cue.span().end());
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && SIGNS.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && SIGNS.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }
}
