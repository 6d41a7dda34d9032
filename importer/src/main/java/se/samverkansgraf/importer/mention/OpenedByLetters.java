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

    /** The patterns that the letters open, or null when nobody has asked about them. */
    @Nullable BitSet get(long letters) {
        AtomicReferenceArray<Answer> slots = table.slots;
        for (int slot = slotOf(letters); ; slot = slot + 1 & slots.length() - 1) {
            Answer answer = slots.get(slot);
            if (answer == null) {
                return null;
            }
            if (answer.letters == letters) {
                return answer.opened;
            }
        }
    }

    void put(long letters, BitSet opened) {
        Table held = table;
        if (held.size.incrementAndGet() > MOST) {
            held = new Table();
            table = held;
        }
        Answer answer = new Answer(letters, opened);
        int slot = slotOf(letters);
        while (!held.slots.compareAndSet(slot, null, answer)) {
            slot = slot + 1 & held.slots.length() - 1;
        }
    }

    private static int slotOf(long letters) {
        return (int) (letters * MIXING >>> Long.SIZE - SLOT_BITS);
    }

    private record Answer(long letters, BitSet opened) {}

    private static final class Table {

        private final AtomicReferenceArray<Answer> slots = new AtomicReferenceArray<>(1 << SLOT_BITS);
        private final AtomicInteger size = new AtomicInteger();
    }
}
