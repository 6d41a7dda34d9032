package se.samverkansgraf.importer.fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Tells how somebody named stands in a statement, by the words to the left. */
final class StandingReader {

    private static final int LONGEST_GROUP = 2;
    private static final String SIGNS = "(),;\"'”“’«»";
    private static final int SHORTEST_NAME = 5;
    private static final String STOPS = ".:!?";

    private final Scope scope;
    private final FactRules rules;
    private final Receivers receivers;
    private final Strengths strengths;

    StandingReader(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.receivers = new Receivers(scope, rules);
        this.strengths = new Strengths(scope);
    }

    /** How {@code side} stands in {@code statement}, where {@code sides} are all who are named there. */
    Standing read(Side side, List<Side> sides, Span statement) {
        Standing standing = isMember(side.span(), statement) || opensClause(side, sides, statement)
                ? Standing.SUBJECT
                : byWordsBefore(side, sides, statement);
        boolean acts = standing == Standing.SUBJECT || standing == Standing.MEANS;
        if (acts && receivers.holds(side, statement)) {
            return Standing.OBJECT;
        }
        return standing == Standing.OBJECT && isToldOf(side, statement) ? Standing.MEANS : standing;
    }

    /** '… kontakt med socialtjänsten, som ska erbjuda vård': the clause says what they do. */
    private boolean isToldOf(Side side, Span statement) {
        WordsAfter words = new WordsAfter(scope.text(), statement, side.span().end());
        String word = words.next();
        word = word.isEmpty() && words.hasNext() ? words.next() : word;
        return rules.has(FactRule.SUBORDINATE_RELATIVE, word)
                && words.hasNext()
                && strengths.bindsAt(words.offset(), statement);
    }

    private Standing byWordsBefore(Side side, List<Side> sides, Span statement) {
        WordsBefore words = new WordsBefore(scope.text(), statement, side.span().start());
        int name = side.span().start();
        boolean joined = false;
        boolean named = false;
        while (true) {
            boolean adjacent = words.offset() == name;
            String raw = words.next();
            if (makesSubject(raw, words.offset(), statement)) {
                return Standing.SUBJECT;
            }
            Side other = holder(sides, words.offset(), side);
            if (other != null) {
                name = other.span().start();
                words.jumpTo(name);
                joined = false;
                named = false;
                continue;
            }
            String word = bare(raw);
            boolean place = named && rules.has(FactRule.DOER_PLACE, word);
            named = isPlace(words.offset(), statement)
                    || isCapital(words.offset())
                            && (joined
                                    || named
                                    || adjacent && (raw.endsWith(",") || belongsToName(raw, words, statement)));
            joined = rules.has(FactRule.FUNCTION_JOINED, word);
            boolean of = rules.has(FactRule.DOER_OF, word) && holder(sides, words.offset() - 2, side) != null;
            if (!named && !place && !of && !word.isEmpty() && !rules.has(FactRule.DOER_PASSED_OVER, word)) {
                return governed(word, words, side, statement);
            }
        }
    }

    /** 'SSPF-gruppen (skola, socialtjänst, polis och fritid) ska träffas': the members of who opens the sentence. */
    private boolean isMember(Span side, Span statement) {
        String text = scope.text();
        int open = side.start();
        while (open > statement.start() && text.charAt(open) != '(' && text.charAt(open) != ')') {
            open--;
        }
        if (open == statement.start() || text.charAt(open) == ')') {
            return false;
        }
        int closed = text.indexOf(')', side.end());
        return closed > 0
                && closed < statement.end()
                && scope.words(new Span(statement.start(), open)).strip().split(" ", -1).length <= LONGEST_GROUP
                && strengths.bindsAt(closed + 2, statement);
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

    private boolean belongsToName(String word, WordsBefore words, Span statement) {
        String before = new WordsBefore(scope.text(), statement, words.offset()).next();
        return isGenitive(word, words, statement) || rules.has(FactRule.DOER_BEFORE_NAME, before);
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
                && !isJoined(holder(sides, end - 1, side), sides, statement)
                && (scope.text().startsWith(", ", end - 1)
                        || Stream.of(before)
                                .map(StandingReader::bare)
                                .noneMatch(word -> rules.has(FactRule.SUBORDINATE, word)
                                        || rules.has(FactRule.DOER_OPENING, word)));
    }

    /** 'Skolan och polisen ska': both; but '… som sker i skolan, och polisen ska' names the school as a place. */
    private boolean isJoined(@org.jspecify.annotations.Nullable Side neighbour, List<Side> sides, Span statement) {
        return neighbour != null && byWordsBefore(neighbour, sides, statement) != Standing.OBJECT;
    }

    private boolean acts(Span rest) {
        return scope.in(rest).any(FunctionCue.class, cue -> cue.span().start() == rest.start())
                || scope.in(rest).any(StrengthCue.class, cue -> cue.span().start() == rest.start())
                || rules.open(FactRule.DEED_BEARS, scope.words(rest).toLowerCase(Locale.ROOT));
    }

    private boolean isStop(String word) {
        return word.isEmpty()
                || STOPS.indexOf(word.charAt(word.length() - 1)) >= 0
                || rules.has(FactRule.DOER_PARTED, word);
    }

    private Standing governed(String word, WordsBefore words, Side side, Span statement) {
        String before = bare(words.next());
        String two = before + " " + word;
        boolean opens = before.isEmpty() || isModal(words.offset(), statement);
        if (opens && side.kind() != ConceptKind.ROLE && rules.has(FactRule.DOER_WITH, word)) {
            return Standing.COMPANION;
        }
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
        boolean means = (role || rules.has(FactRule.DOER_MEANS, word) || rules.has(FactRule.DOER_MEANS, two))
                && !rules.has(FactRule.DOER_NAMED_ONLY, two);
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
