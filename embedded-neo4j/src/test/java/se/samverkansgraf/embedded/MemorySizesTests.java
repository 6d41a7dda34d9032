package se.samverkansgraf.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemorySizesTests {

    private static final long MIB = 1L << 20;

    @ParameterizedTest(name = "{0} MiB of memory")
    @CsvSource(textBlock = """
                    # memory, heap, page cache
                    512,      256,  64
                    1024,     256,  128
                    2048,     256,  256
                    8192,     1024, 1024
                    24156,    3019, 3019
                    65536,    4096, 8192
                    1048576,  4096, 8192
                    """)
    void takesAnEighthOfTheMachineWithinBounds(long physical, long heap, long pageCache) {
        assertThat(MemorySizes.ofMachine(physical * MIB)).isEqualTo(new MemorySizes(heap * MIB, pageCache * MIB));
    }

    @Test
    void knowsThisMachine() {
        assertThat(MemorySizes.ofThisMachine().heapBytes()).isBetween(256 * MIB, 4096 * MIB);
    }

    @Test
    void refusesWhatNeo4jCannotRunWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemorySizes(64 * MIB, 64 * MIB))
                .withMessage("heap of 67108864 bytes is under 134217728");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemorySizes(256 * MIB, MIB))
                .withMessage("page cache of 1048576 bytes is under 16777216");
    }
}
