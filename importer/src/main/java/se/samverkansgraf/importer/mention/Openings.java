package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import se.samverkansgraf.importer.mention.OpenedByLetters.Opened;

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
    private final List<Opened> byLetter = new ArrayList<>(ASKED);
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
            byLetter.add(new Opened(c, c < ' ' ? all : opened(String.valueOf(c), all)));
        }
    }

    /** What is done with a place. */
    interface Taker {

        /** Takes a place where a match of a pattern may begin. */
        void take(int pattern, int at);
    }

    /** Gives the places in a part of {@code line} where matches of the patterns asked for may begin, in order. */
    void find(String line, int from, int to, BitSet asked, Taker taker) {
        if (from == 0 && to > 0) {
            take(line, 0, new Wanted(asked), taker);
        }
        BitSet anywhere = (BitSet) asked.clone();
        anywhere.andNot(atLineStart);
        BitSet inWords = (BitSet) anywhere.clone();
        inWords.and(insideWords);
        Wanted betweenWords = new Wanted(anywhere);
        Wanted insideThem = new Wanted(inWords);
        for (int at = Math.max(1, from); at < to; at++) {
            Wanted wanted = Fold.isLetter(line.charAt(at - 1)) ? insideThem : betweenWords;
            char first = line.charAt(at);
            long opened = first < ASKED ? byLetter.get(first).signature() : ~0L;
            if ((opened & wanted.signature) != 0) {
                take(line, at, wanted, taker);
            }
        }
    }

    /** The patterns that are asked for at a place. */
    private record Wanted(BitSet patterns, long signature) {

        Wanted(BitSet patterns) {
            this(patterns, Opened.signature(patterns));
        }
    }

    private void take(String line, int at, Wanted wanted, Taker taker) {
        Opened opened = opened(line, at);
        if ((opened.signature() & wanted.signature) == 0) {
            return;
        }
        BitSet patterns = opened.patterns();
        for (int p = patterns.nextSetBit(0); p >= 0; p = patterns.nextSetBit(p + 1)) {
            if (wanted.patterns.get(p)) {
                taker.take(p, at);
            }
        }
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
        BitSet among = byLetter.get(first < ASKED ? first : 0).patterns();
        Opened found = new Opened(letters, opened(line.substring(at, Math.min(at + LETTERS, line.length())), among));
        byLetters.put(found);
        return found;
    }

    private BitSet opened(String letters, BitSet among) {
        BitSet opened = new BitSet(openings.size());
        for (int p = among.nextSetBit(0); p >= 0; p = among.nextSetBit(p + 1)) {
            opened.set(p, openings.get(p).mayBeginWith(letters));
        }
        return opened;
    }
}
