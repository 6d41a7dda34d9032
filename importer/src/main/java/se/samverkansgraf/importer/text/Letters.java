package se.samverkansgraf.importer.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The canonical text while it grows, each letter with the source offset it came from.
 *
 * <p>White space becomes one space, letters that show nothing go, ligatures become letters, and what is left is NFC.
 */
final class Letters {

    private final String origin;
    private char[] letters = new char[1024];
    private int[] sources = new int[1024];
    private int length;
    private int blockStart;
    private boolean spaceDue;
    private int spaceSource;

    Letters(String origin) {
        this.origin = origin;
    }

    int length() {
        return length;
    }

    /** Begins a block, after {@code separator} where it is not the first. */
    void begin(char separator, int source) {
        if (length > 0) {
            put(separator, source);
        }
        blockStart = length;
        spaceDue = false;
    }

    /** Takes back everything from {@code mark} on. */
    void rewind(int mark) {
        length = mark;
    }

    void append(Part part) {
        if (part.glue() == Part.Glue.SPACE) {
            space(part.start());
        } else if (part.glue() == Part.Glue.BROKEN_WORD && length > blockStart && letters[length - 1] == '-') {
            length--;
        }
        for (int at = part.start(); at < part.end(); at++) {
            append(origin.charAt(at), at);
        }
    }

    /** Ends a block: its letters are composed, its last white space is gone. */
    void finish() {
        for (int at = blockStart; at < length; at++) {
            if (letters[at] >= '\u0300') {
                compose();
                return;
            }
        }
    }

    String text() {
        return new String(letters, 0, length);
    }

    String text(int start) {
        return new String(letters, start, length - start);
    }

    OffsetMap offsets() {
        int[] starts = new int[Math.max(1, length)];
        int[] froms = new int[Math.max(1, length)];
        int runs = 0;
        for (int at = 0; at < length; at++) {
            if (at == 0 || sources[at] != sources[at - 1] + 1) {
                starts[runs] = at;
                froms[runs++] = sources[at];
            }
        }
        int used = Math.max(1, runs);
        return new OffsetMap(Arrays.copyOf(starts, used), Arrays.copyOf(froms, used));
    }

    private void append(char letter, int source) {
        if (letter > ' ' && letter < '\u007F') {
            add(letter, source);
        } else if (Spelling.isSpace(letter)) {
            space(source);
        } else if (!Spelling.isInvisible(letter)) {
            spell(letter, source);
        }
    }

    private void spell(char letter, int source) {
        String ligature = Spelling.ligature(letter);
        if (ligature.isEmpty()) {
            add(Spelling.isHyphen(letter) ? '-' : letter, source);
        }
        for (int i = 0; i < ligature.length(); i++) {
            add(ligature.charAt(i), source);
        }
    }

    private void space(int source) {
        if (!spaceDue) {
            spaceDue = true;
            spaceSource = source;
        }
    }

    private void add(char letter, int source) {
        if (spaceDue && length > blockStart) {
            put(' ', spaceSource);
        }
        spaceDue = false;
        put(letter, source);
    }

    private void put(char letter, int source) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
            sources = Arrays.copyOf(sources, 2 * length);
        }
        letters[length] = letter;
        sources[length++] = source;
    }

    /** Composes the block cluster by cluster, so that each composed letter keeps its first part's source. */
    private void compose() {
        String block = text(blockStart);
        if (Normalizer.isNormalized(block, Normalizer.Form.NFC)) {
            return;
        }
        int[] from = Arrays.copyOfRange(sources, blockStart, length);
        length = blockStart;
        int at = 0;
        while (at < block.length()) {
            int end = at + Character.charCount(block.codePointAt(at));
            while (end < block.length() && isMark(block.codePointAt(end))) {
                end += Character.charCount(block.codePointAt(end));
            }
            String composed = Normalizer.normalize(block.substring(at, end), Normalizer.Form.NFC);
            for (int i = 0; i < composed.length(); i++) {
                put(composed.charAt(i), from[Math.min(at + i, end - 1)]);
            }
            at = end;
        }
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
