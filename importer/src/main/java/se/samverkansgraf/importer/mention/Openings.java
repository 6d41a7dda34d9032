package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where in a line matches of patterns may begin, so that each pattern is tried only there.
 *
 * <p>A pattern that opens with a guard against a letter before it begins at no letter inside a word. Letters that the
 * pattern refuses without having looked for more begin no match either. What it makes of the first letters is found out
 * once: for one letter at the start, for several when a text has them for the first time.
 */
final class Openings {

    private static final int ASKED = 0x100;

    /** How many letters are asked about; what follows them seldom decides. */
    private static final int LETTERS = 4;

    private static final char NONE = '\uffff';

    private final List<Opening> openings;
    private final BitSet atLineStart = new BitSet();
    private final BitSet insideWords = new BitSet();
    private final List<BitSet> byLetter = new ArrayList<>(ASKED);
    private final long[] signatures = new long[ASKED];
    private final OpenedByLetters byLetters = new OpenedByLetters();

    Openings(List<Pattern> patterns) {
        this.openings = patterns.stream().map(Opening::of).toList();
        BitSet all = new BitSet();
        for (int p = 0; p < openings.size(); p++) {
            atLineStart.set(p, openings.get(p).atLineStart());
            insideWords.set(p, openings.get(p).insideWords());
            all.set(p);
        }
        for (char c = 0; c < ASKED; c++) {
            byLetter.add(c < ' ' ? all : opened(String.valueOf(c), all));
            signatures[c] = signature(byLetter.get(c));
        }
    }

    /** What is done with a place. */
    interface Taker {

        /** Takes a place where a match of a pattern may begin. */
        void take(int pattern, int at);
    }

    /** Gives the places in a part of {@code line} where matches of the patterns asked for may begin, in order. */
    void find(String line, int from, int to, BitSet asked, Taker taker) {
        BitSet inside = (BitSet) asked.clone();
        inside.and(insideWords);
        long wantedInside = signature(inside);
        long wanted = signature(asked);
        for (int at = from; at < to; at++) {
            boolean inWord = at > 0 && Fold.isLetter(line.charAt(at - 1));
            char first = line.charAt(at);
            long opened = first < ASKED ? signatures[first] : ~0L;
            if ((opened & (inWord ? wantedInside : wanted)) != 0) {
                take(line, at, inWord ? inside : asked, taker);
            }
        }
    }

    private void take(String line, int at, BitSet asked, Taker taker) {
        BitSet opened = opened(line, at);
        for (int p = opened.nextSetBit(0); p >= 0; p = opened.nextSetBit(p + 1)) {
            if (asked.get(p) && (at == 0 || !atLineStart.get(p))) {
                taker.take(p, at);
            }
        }
    }

    /** A set of patterns in 64 bits, each for every 64th pattern: where two have no bit in common, no pattern is. */
    private static long signature(BitSet patterns) {
        long signature = 0;
        for (long bits : patterns.toLongArray()) {
            signature |= bits;
        }
        return signature;
    }

    /** The patterns that the letters at {@code at} may open. */
    private BitSet opened(String line, int at) {
        long letters = 0;
        for (int next = at; next < at + LETTERS; next++) {
            char letter = next < line.length() ? line.charAt(next) : NONE;
            if (Character.isSurrogate(letter)) {
                return byLetter.get(0);
            }
            letters = letters << Character.SIZE | letter;
        }
        BitSet known = byLetters.get(letters);
        if (known != null) {
            return known;
        }
        char first = line.charAt(at);
        BitSet opened = opened(
                line.substring(at, Math.min(at + LETTERS, line.length())), byLetter.get(first < ASKED ? first : 0));
        byLetters.put(letters, opened);
        return opened;
    }

    private BitSet opened(String letters, BitSet among) {
        BitSet opened = new BitSet(openings.size());
        for (int p = among.nextSetBit(0); p >= 0; p = among.nextSetBit(p + 1)) {
            opened.set(p, openings.get(p).mayBeginWith(letters));
        }
        return opened;
    }
}
