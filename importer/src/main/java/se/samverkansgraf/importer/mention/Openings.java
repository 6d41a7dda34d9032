package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samverkansgraf.importer.mention.OpenedByLetters.Opened;

/**
 * Where in a line matches of patterns may begin, so that each pattern is tried only there.
 *
 * <p>The letter before a place rules out the patterns that guard against it. The letters from the place on rule out
 * those that refuse them without having looked for more. What a pattern makes of the letter before and of the first
 * letter is found out once at the start; of the first four when a text has them for the first time.
 */
final class Openings {

    private static final int ASKED = 0x100;

    /** How many letters are asked about; what follows them seldom decides. */
    private static final int LETTERS = 4;

    private static final char NONE = '\uffff';

    /** Where in {@link #behind} stands what may begin a line, and what may follow a letter that is not asked about. */
    private static final int LINE_START = 0;

    private static final int INSIDE = 1;

    private final List<Opening> openings;
    private final PatternSet all;

    /** What may begin behind letters; for most of them it is the same. */
    private final List<PatternSet> behind = new ArrayList<>();

    private final int[] behindLetter = new int[ASKED];
    private final List<Opened> byLetter = new ArrayList<>(ASKED);
    private final OpenedByLetters byLetters = new OpenedByLetters();

    Openings(List<Pattern> patterns) {
        this.openings = patterns.stream().map(Opening::of).toList();
        this.all = new PatternSet(openings.size());
        PatternSet insideLines = new PatternSet(openings.size());
        for (int p = 0; p < openings.size(); p++) {
            all.add(p);
            if (!openings.get(p).atLineStart()) {
                insideLines.add(p);
            }
        }
        behind.add(all);
        behind.add(insideLines);
        for (char c = 0; c < ASKED; c++) {
            behindLetter[c] = indexOf(following(c, insideLines));
            byLetter.add(new Opened(c, c < ' ' ? all : opened(String.valueOf(c), all)));
        }
    }

    private PatternSet following(char letter, PatternSet among) {
        PatternSet following = new PatternSet(openings.size());
        among.forEachIn(all, p -> {
            if (openings.get(p).mayFollow(letter)) {
                following.add(p);
            }
        });
        return following;
    }

    private int indexOf(PatternSet set) {
        if (!behind.contains(set)) {
            behind.add(set);
        }
        return behind.indexOf(set);
    }

    /** What is done with a place. */
    interface Taker {

        /** Takes a place where a match of a pattern may begin. */
        void take(int pattern, int at);
    }

    /** Gives the places in a part of {@code line} where matches of the patterns asked for may begin, in order. */
    void find(String line, int from, int to, PatternSet asked, Taker taker) {
        PatternSet[] wanted = new PatternSet[behind.size()];
        for (int at = from; at < to; at++) {
            int before = at == 0 ? LINE_START : indexBehind(line.charAt(at - 1));
            if (wanted[before] == null) {
                wanted[before] = behind.get(before).and(asked);
            }
            char first = line.charAt(at);
            if (byLetter.get(first < ASKED ? first : 0).patterns().meets(wanted[before])) {
                take(line, at, wanted[before], taker);
            }
        }
    }

    private int indexBehind(char letter) {
        return letter < ASKED ? behindLetter[letter] : INSIDE;
    }

    private void take(String line, int at, PatternSet wanted, Taker taker) {
        opened(line, at).patterns().forEachIn(wanted, pattern -> taker.take(pattern, at));
    }

    /** What the letters at {@code at} may open. */
    private Opened opened(String line, int at) {
        long letters = 0;
        for (int next = at; next < at + LETTERS; next++) {
            char letter = next < line.length() ? line.charAt(next) : NONE;
            if (Character.isSurrogate(letter)) {
                return byLetter.get(0);
            }
            letters = letters << Character.SIZE | letter;
        }
        Opened known = byLetters.get(letters);
        if (known != null) {
            return known;
        }
        char first = line.charAt(at);
        PatternSet among = byLetter.get(first < ASKED ? first : 0).patterns();
        Opened found = new Opened(letters, opened(line.substring(at, Math.min(at + LETTERS, line.length())), among));
        byLetters.put(found);
        return found;
    }

    private PatternSet opened(String letters, PatternSet among) {
        PatternSet opened = new PatternSet(openings.size());
        among.forEachIn(all, p -> {
            if (openings.get(p).mayBeginWith(letters)) {
                opened.add(p);
            }
        });
        return opened;
    }
}
