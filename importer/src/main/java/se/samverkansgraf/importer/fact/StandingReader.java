package se.samverkansgraf.importer.fact;

import java.util.List;
import java.util.stream.Stream;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Tells how somebody named stands in a statement, by the words to the left. */
final class StandingReader {

    private static final String SIGNS = "(),;\"'”“’«»";
    private static final int SHORTEST_NAME = 5;
    private static final String STOPS = ".:!?";

    private final Scope scope;
    private final FactRules rules;

    StandingReader(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** How {@code side} stands in {@code statement}, where {@code sides} are all who are named there. */
    Standing read(Side side, List<Side> sides, Span statement) {
        Standing standing =
                opensClause(side, sides, statement) ? Standing.SUBJECT : byWordsBefore(side, sides, statement);
        boolean subject = standing == Standing.SUBJECT;
        return subject && (receives(side, statement) || isPromised(side, statement)) ? Standing.OBJECT : standing;
    }

    /** 'Medborgarna ska få en synlig polis': residents are promised what a binding verb says of them. */
    private boolean isPromised(Side side, Span statement) {
        int next = side.span().end() + 1;
        return side.concept() != null
                && rules.has(FactRule.DOER_PROMISED, side.concept().id())
                && next < statement.end()
                && scope.in(new Span(next, statement.end()))
                        .any(
                                StrengthCue.class,
                                cue -> cue.span().start() == next && cue.value().strength() == Strength.BINDING);
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
        boolean named = false;
        while (true) {
            boolean adjacent = words.offset() == side.span().start();
            String raw = words.next();
            if (makesSubject(raw, words.offset(), statement)) {
                return Standing.SUBJECT;
            }
            Side other = holder(sides, words.offset(), side);
            if (other != null) {
                words.jumpTo(other.span().start());
                joined = false;
                named = false;
                continue;
            }
            String word = bare(raw);
            boolean place = named && rules.has(FactRule.DOER_PLACE, word);
            named = isPlace(words.offset(), statement)
                    || isCapital(words.offset()) && (joined || named || adjacent && isGenitive(raw, words, statement));
            joined = rules.has(FactRule.FUNCTION_JOINED, word);
            if (!named && !place && !word.isEmpty() && !rules.has(FactRule.DOER_PASSED_OVER, word)) {
                return governed(word, words, side);
            }
        }
    }

    private boolean makesSubject(String raw, int offset, Span statement) {
        String word = bare(raw);
        return isStop(raw)
                || isModal(offset, statement)
                || rules.has(FactRule.DOER_INVERTED, word)
                || offset == statement.start() && rules.has(FactRule.DOER_OPENING, word);
    }

    private boolean isCapital(int offset) {
        return Character.isUpperCase(scope.text().charAt(offset));
    }

    /** 'Östermalms stadsdelsförvaltning': a capital that only opens the statement makes no name of a short word. */
    private static boolean isGenitive(String word, WordsBefore words, Span statement) {
        boolean opens = words.offset() == statement.start();
        return word.endsWith("s") && (!opens || word.length() >= SHORTEST_NAME);
    }

    /** 'Skolan kallar, socialtjänsten leder och polisen deltar': each has a verb of its own. */
    private boolean opensClause(Side side, List<Side> sides, Span statement) {
        int next = side.span().end() + 1;
        if (next >= statement.end() || !acts(new Span(next, statement.end()))) {
            return false;
        }
        String[] before = scope.words(new Span(statement.start(), side.span().start()))
                .strip()
                .split(" ", -1);
        String last = before[before.length - 1];
        boolean joins = last.endsWith(",") || rules.has(FactRule.DOER_CLAUSE, last);
        int end = side.span().start() - 1 - (last.endsWith(",") ? 1 : last.length() + 1);
        return joins
                && holder(sides, end - 1, side) == null
                && Stream.of(before)
                        .map(StandingReader::bare)
                        .noneMatch(word ->
                                rules.has(FactRule.SUBORDINATE, word) || rules.has(FactRule.DOER_OPENING, word));
    }

    private boolean acts(Span rest) {
        return scope.in(rest).any(FunctionCue.class, cue -> cue.span().start() == rest.start())
                || scope.in(rest).any(StrengthCue.class, cue -> cue.span().start() == rest.start());
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
            return rules.has(FactRule.DOER_NAMED_ONLY, two) ? Standing.OBJECT : Standing.AGENT;
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
        return scope.in(statement)
                .any(
                        MunicipalityMention.class,
                        place -> place.span().start() <= offset
                                && offset < place.span().end());
    }

    private boolean isModal(int offset, Span statement) {
        return scope.in(statement)
                .any(
                        StrengthCue.class,
                        cue -> cue.span().start() <= offset
                                && offset < cue.span().end());
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
