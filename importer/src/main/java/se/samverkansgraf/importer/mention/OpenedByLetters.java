package se.samverkansgraf.importer.mention;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What has been found out about four letters, by these letters. Threads may share it: what one has not seen yet of
 * another's, it finds out once more.
 */
final class OpenedByLetters {

    /** How many answers are kept before all are forgotten; a language has some ten thousand. */
    private static final int MOST = 1 << 16;

    private static final int SLOT_BITS = 17;

    /** Odd, so that no two keys become one, and large, so that letters next to each other spread over the table. */
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private volatile Table table = new Table();

    /** What the letters open, or null when nobody has asked about them. */
    @Nullable Opened get(long letters) {
        AtomicReferenceArray<Opened> slots = table.slots;
        for (int slot = slotOf(letters); ; slot = slot + 1 & slots.length() - 1) {
            Opened opened = slots.get(slot);
            if (opened == null || opened.letters == letters) {
                return opened;
            }
        }
    }

    void put(Opened opened) {
        Table held = table;
        if (held.size.incrementAndGet() > MOST) {
            held = new Table();
            table = held;
        }
        int slot = slotOf(opened.letters);
        while (!held.slots.compareAndSet(slot, null, opened)) {
            slot = slot + 1 & held.slots.length() - 1;
        }
    }

    private static int slotOf(long letters) {
        return (int) (letters * MIXING >>> Long.SIZE - SLOT_BITS);
    }

    /**
     * What letters open.
     *
     * @param letters the letters
     * @param patterns the patterns that they open
     * @param signature a bit for each of them, shared with those 64 further on: where two signatures have none in
     *     common, no pattern is
     */
    record Opened(long letters, BitSet patterns, long signature) {

        Opened(long letters, BitSet patterns) {
            this(letters, patterns, signature(patterns));
        }

        static long signature(BitSet patterns) {
            long signature = 0;
            for (long bits : patterns.toLongArray()) {
                signature |= bits;
            }
            return signature;
        }
    }

    private static final class Table {

        private final AtomicReferenceArray<Opened> slots = new AtomicReferenceArray<>(1 << SLOT_BITS);
        private final AtomicInteger size = new AtomicInteger();
    }
}
