package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * Settles which of overlapping readings are meant.
 *
 * <p>Among wordings of one sort the longest wins. A wording that yields nothing keeps all that lies inside it from
 * being
 * read. A whole word keeps concepts that are only a part of it from being read, save a topic in a method's name; a
 * title
 * keeps the words that it is made of.
 */
final class Competition {

    private static final Comparator<Reading> BY_PLACE =
            (one, other) -> one.span().compareTo(other.span());
    private static final Comparator<Reading> STRONGEST_FIRST = (one, other) -> {
        int stronger = Boolean.compare(other.blocks(), one.blocks());
        stronger = stronger != 0
                ? stronger
                : Boolean.compare(other.hit().whole(), one.hit().whole());
        stronger = stronger != 0
                ? stronger
                : Integer.compare(other.hit().length(), one.hit().length());
        return stronger != 0
                ? stronger
                : Boolean.compare(
                        Lexicon.isGenerated(one.hit().label()),
                        Lexicon.isGenerated(other.hit().label()));
    };

    private Competition() {}

    /** The readings that are meant, in no particular order. */
    static List<Reading> settle(List<Reading> readings) {
        List<Reading> ordered = new ArrayList<>(readings);
        ordered.sort(BY_PLACE);
        List<Reading> settled = new ArrayList<>();
        int from = 0;
        while (from < ordered.size()) {
            int to = endOfCluster(ordered, from);
            if (to > from + 1) {
                settled.addAll(settleCluster(ordered.subList(from, to)));
            } else {
                settled.add(ordered.get(from));
            }
            from = to;
        }
        settled.removeIf(Reading::blocks);
        return settled;
    }

    private static int endOfCluster(List<Reading> ordered, int from) {
        int end = ordered.get(from).span().end();
        int to = from + 1;
        while (to < ordered.size() && ordered.get(to).span().start() < end) {
            end = Math.max(end, ordered.get(to).span().end());
            to++;
        }
        return to;
    }

    private static List<Reading> settleCluster(List<Reading> cluster) {
        List<Reading> ordered = new ArrayList<>(cluster);
        ordered.sort(STRONGEST_FIRST);
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : ordered) {
            if (!isBeaten(kept, reading)) {
                kept.add(reading);
            }
        }
        return kept;
    }

    private static boolean isBeaten(List<Reading> winners, Reading reading) {
        for (Reading winner : winners) {
            if (beats(winner, reading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beats(Reading winner, Reading loser) {
        Span inner = loser.span();
        if (!winner.span().overlaps(inner)) {
            return false;
        }
        if (winner.blocks()) {
            return winner.span().contains(inner) && winner.keepsOut(loser);
        }
        if (winner.competesWith(loser)) {
            return !loser.hit().label().nested() && (!isEqualTo(winner, loser) || winner.saysWhat(loser));
        }
        return winner.span().contains(inner) && isPartOf(winner, loser);
    }

    /** Equal wordings are both read: one wording may name several concepts. */
    private static boolean isEqualTo(Reading winner, Reading loser) {
        return winner.span().equals(loser.span())
                && winner.hit().whole() == loser.hit().whole()
                && winner.hit().length() == loser.hit().length();
    }

    private static boolean isPartOf(Reading whole, Reading part) {
        boolean strictly = !whole.span().equals(part.span());
        if (whole.isConcept()
                && whole.hit().whole()
                && part.isConcept()
                && !part.hit().whole()) {
            return !(whole.is(ConceptKind.METHOD) && part.is(ConceptKind.FOCUS_AREA));
        }
        if (whole.is(ConceptKind.ROLE)) {
            return part.isConcept() || part.value() instanceof PartyCue;
        }
        if (whole.is(ConceptKind.ACTOR)) {
            return strictly && (part.is(ConceptKind.FOCUS_AREA) || part.is(ConceptKind.TARGET_GROUP));
        }
        return strictly && whole.isConcept() && part.value() instanceof PartyCue;
    }
}
