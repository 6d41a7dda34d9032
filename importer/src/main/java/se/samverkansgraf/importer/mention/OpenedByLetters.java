package se.samverkansgraf.importer.mention;

import org.jspecify.annotations.Nullable;

/**
 * What has been found out about four letters, by these letters. Threads may share it: what one has not seen yet of
 * another's, it finds out once more. The table is no larger than what it holds asks for, so that what texts have most
 * stays near the processor.
 */
final class OpenedByLetters {

    /** How many answers are kept before all are forgotten; a language has some ten thousand. */
    private static final int MOST = 1 << 16;

    private static final int FIRST_SLOTS = 1 << 10;

    /** Odd, so that no two keys become one, and large, so that letters next to each other spread over the table. */
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private volatile @Nullable Opened[] slots = new Opened[FIRST_SLOTS];
    private int size;

    /** What the letters open, or null when nobody has asked about them. */
    @Nullable Opened get(long letters) {
        @Nullable Opened[] held = slots;
        return held[slotOf(held, letters)];
    }

    synchronized void put(Opened opened) {
        @Nullable Opened[] held = slots;
        if (held[slotOf(held, opened.letters)] != null) {
            return;
        }
        if (size == MOST) {
            held = new Opened[FIRST_SLOTS];
            size = 0;
        } else if (2 * size >= held.length) {
            held = grown(held);
        }
        held[slotOf(held, opened.letters)] = opened;
        size++;
        slots = held;
    }

    private static @Nullable Opened[] grown(@Nullable Opened[] held) {
        @Nullable Opened[] grown = new Opened[2 * held.length];
        for (Opened opened : held) {
            if (opened != null) {
                grown[slotOf(grown, opened.letters)] = opened;
            }
        }
        return grown;
    }

    /** The slot that holds what the letters open, or an empty one. */
    private static int slotOf(@Nullable Opened[] slots, long letters) {
        int slot = (int) (letters * MIXING >>> Long.numberOfLeadingZeros(slots.length) + 1);
        while (slots[slot] != null && slots[slot].letters != letters) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** The patterns that letters open. */
    record Opened(long letters, PatternSet patterns) {}
}
