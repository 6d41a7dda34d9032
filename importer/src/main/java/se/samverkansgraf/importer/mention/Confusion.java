package se.samverkansgraf.importer.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters that a scanner takes for others: rn for m, cl for d, and the other way round. */
final class Confusion {

    /** What scanners confuse: one pass over a word tells which of these it has, a bit for each. */
    private enum Sign {
        RN("rn", "m"),
        CL("cl", "d"),
        M("m", "rn"),
        D("d", "cl");

        private final String written;
        private final String right;

        Sign(String written, String right) {
            this.written = written;
            this.right = right;
        }

        int bit() {
            return 1 << ordinal();
        }
    }

    static final List<Confusion> ALL = List.of(
            new Confusion(Sign.RN),
            new Confusion(Sign.CL),
            new Confusion(Sign.RN, Sign.CL),
            new Confusion(Sign.M),
            new Confusion(Sign.D));

    private final List<Sign> signs;
    private final int bits;

    private Confusion(Sign... signs) {
        this.signs = List.of(signs);
        int all = 0;
        for (Sign sign : signs) {
            all |= sign.bit();
        }
        this.bits = all;
    }

    /** The signs that a word has, a bit for each; none for most words. */
    static int signsIn(char[] letters, int from, int to) {
        int found = 0;
        for (int at = from; at < to; at++) {
            switch (letters[at]) {
                case 'm' -> found |= Sign.M.bit();
                case 'd' -> found |= Sign.D.bit();
                case 'n' -> found |= at > from && letters[at - 1] == 'r' ? Sign.RN.bit() : 0;
                case 'l' -> found |= at > from && letters[at - 1] == 'c' ? Sign.CL.bit() : 0;
                default -> {}
            }
        }
        return found;
    }

    /** True where a word that has these signs is changed. */
    boolean concerns(int signs) {
        return (signs & bits) != 0;
    }

    /** The word with each sign set right. */
    String in(String word) {
        String set = word;
        for (Sign sign : signs) {
            set = set.replace(sign.written, sign.right);
        }
        return set;
    }

    /** True where a scanner makes {@code written} of {@code right}. */
    static boolean tells(String written, String right) {
        for (Confusion confusion : ALL) {
            if (confusion.makes(written, right)) {
                return true;
            }
        }
        return false;
    }

    /** Each sign set right changes a word's length: another word of the same length is never made. */
    private boolean makes(String written, String right) {
        boolean other = written.length() == right.length() && !written.equals(right);
        return !other && in(written).equals(right);
    }

    /** The hash of what {@link #in} makes of the letters. */
    long hash(char[] letters, int from, int to) {
        long hash = 0;
        int at = from;
        while (at < to) {
            Sign sign = signAt(letters, at, to);
            if (sign == null) {
                hash = LongKeys.step(hash, letters[at++]);
                continue;
            }
            for (int i = 0; i < sign.right.length(); i++) {
                hash = LongKeys.step(hash, sign.right.charAt(i));
            }
            at += sign.written.length();
        }
        return hash;
    }

    private @Nullable Sign signAt(char[] letters, int at, int to) {
        for (Sign sign : signs) {
            String written = sign.written;
            boolean same = at + written.length() <= to && letters[at] == written.charAt(0);
            if (same && (written.length() == 1 || letters[at + 1] == written.charAt(1))) {
                return sign;
            }
        }
        return null;
    }
}
