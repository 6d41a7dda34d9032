package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongKeysTests {

    private static final int MANY = 10_000;

    private final LongKeys keys = new LongKeys(MANY);

    @Test
    void hasWhatWasAddedAndNothingElse() {
        long[] random = new Random(1).longs(2 * MANY).toArray();
        LongStream.of(random).limit(MANY).forEach(keys::add);
        assertThat(LongStream.of(random).limit(MANY)).allMatch(keys::contains);
        assertThat(LongStream.of(random).skip(MANY)).noneMatch(keys::contains);
    }

    @Test
    void hasTheHashOfNothingToo() {
        assertThat(keys.contains(0)).isFalse();
        keys.add(0);
        assertThat(keys.contains(0)).isTrue();
    }

    @Test
    void tellsKeysApartThatShareABit() {
        LongKeys few = new LongKeys(4);
        few.add(2);
        assertThat(few.contains(2)).isTrue();
        assertThat(few.contains(3)).isFalse();
    }

    @Test
    void findsKeysThatShareASlot() {
        LongKeys few = new LongKeys(4);
        LongStream sameSlot = LongStream.of(1, 1L << 8 | 1, 1L << 60 | 1, 1L << 63 | 1);
        long[] added = sameSlot.toArray();
        LongStream.of(added).forEach(few::add);
        assertThat(LongStream.of(added)).allMatch(few::contains);
        assertThat(few.contains(1L << 62 | 1)).isFalse();
    }
}
