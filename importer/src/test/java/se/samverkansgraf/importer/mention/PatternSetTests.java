package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternSetTests {

    private static final int PATTERNS = 130;

    private final PatternSet one = of(0, 63, 64, 129);
    private final PatternSet other = of(63, 64, 65);

    @Test
    void hasWhatWasAdded() {
        assertThat(one.has(63)).isTrue();
        assertThat(one.has(65)).isFalse();
        assertThat(one.isEmpty()).isFalse();
        assertThat(of().isEmpty()).isTrue();
    }

    @Test
    void tellsWhatTwoSetsShare() {
        List<Integer> shared = new ArrayList<>();
        one.forEachIn(other, shared::add);
        assertThat(shared).containsExactly(63, 64);
        assertThat(one.and(other)).isEqualTo(of(63, 64));
        assertThat(one.meets(other)).isTrue();
        assertThat(one.meets(of(1, 128))).isFalse();
    }

    @Test
    void goesFromOneToTheNext() {
        assertThat(one.next(0)).isZero();
        assertThat(one.next(1)).isEqualTo(63);
        assertThat(one.next(65)).isEqualTo(129);
        assertThat(one.next(130)).isEqualTo(-1);
    }

    @Test
    void isEmptyOnceCleared() {
        one.clear();
        assertThat(one).isEqualTo(of());
    }

    private static PatternSet of(int... patterns) {
        PatternSet set = new PatternSet(PATTERNS);
        for (int pattern : patterns) {
            set.add(pattern);
        }
        return set;
    }
}
