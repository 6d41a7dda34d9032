package se.samverkansgraf.importer.mention;

/**
 * A set of 64-bit hashes of words, without an object for each. Most that are asked for are not in it, which a bit for
 * each tells: the bits fit where the processor reaches them soon, the hashes do not.
 */
final class LongKeys {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = firstPowers();

    /** How many bits there are for each slot, as a power of two. */
    private static final int BITS_EXPONENT = 2;

    private final long[] slots;
    private final int mask;
    private final long[] bits;
    private final int bitShift;

    /** Makes room for {@code expected} keys; more cannot be added. */
    LongKeys(int expected) {
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, expected) * 2) * 2);
        this.slots = new long[size];
        this.mask = size - 1;
        this.bits = new long[(size << BITS_EXPONENT) / Long.SIZE];
        this.bitShift = Long.numberOfLeadingZeros(size) + 1 - BITS_EXPONENT;
    }

    /** Hash of a word one letter longer. */
    static long step(long hash, char letter) {
        return (hash + letter + 1) * MULTIPLIER;
    }

    /** What a part of a hash counts for when so many letters follow it. */
    static long steps(long part, int letters) {
        return part * powers(letters);
    }

    private static long powers(int letters) {
        long power = 1;
        for (int i = letters; i >= POWERS.length; i--) {
            power *= MULTIPLIER;
        }
        return power * POWERS[Math.min(letters, POWERS.length - 1)];
    }

    private static long[] firstPowers() {
        long[] powers = new long[32];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * MULTIPLIER;
        }
        return powers;
    }

    void add(long hash) {
        long key = hash == 0 ? 1 : hash;
        int slot = slotOf(key);
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = key;
        int bit = (int) (key >>> bitShift);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    boolean contains(long hash) {
        long key = hash == 0 ? 1 : hash;
        int bit = (int) (key >>> bitShift);
        if ((bits[bit / Long.SIZE] >>> bit & 1) == 0) {
            return false;
        }
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return true;
            }
            slot = (slot + 1) & mask;
        }
        return false;
    }

    private int slotOf(long key) {
        return (int) (key ^ (key >>> 32)) & mask;
    }
}
