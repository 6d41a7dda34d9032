package se.samverkansgraf.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReachabilityTests {

    private static final long PAUSE = 1_000;

    private final AtomicLong now = new AtomicLong();
    private final Reachability reachability = new Reachability(Duration.ofNanos(PAUSE), now::get);

    @Test
    void admitsEverybodyWhileTheDatabaseAnswers() {
        reachability.answered();

        assertThat(reachability.admits()).isTrue();
        assertThat(reachability.admits()).isTrue();
    }

    @Test
    void admitsNobodyRightAfterTheDatabaseFellSilent() {
        reachability.fellSilent();
        now.addAndGet(PAUSE - 1);

        assertThat(reachability.admits()).isFalse();
    }

    @Test
    void letsOneTryAfterAPauseAndNobodyElseUntilItIsKnownHowThatWent() {
        reachability.fellSilent();
        now.addAndGet(PAUSE);

        assertThat(reachability.admits()).isTrue();
        now.addAndGet(10 * PAUSE);
        assertThat(reachability.admits()).isFalse();
        reachability.fellSilent();
        assertThat(reachability.admits()).isFalse();
        now.addAndGet(PAUSE);
        assertThat(reachability.admits()).isTrue();
    }

    @Test
    void admitsEverybodyAgainAfterAnAnswer() {
        reachability.fellSilent();
        now.addAndGet(PAUSE);
        reachability.admits();
        reachability.answered();

        assertThat(reachability.admits()).isTrue();
        assertThat(reachability.admits()).isTrue();
    }

    @Test
    void knowsWhetherAnythingWasAnsweredMeanwhile() {
        long begin = now.get();
        assertThat(reachability.hasAnsweredSince(begin)).isFalse();
        now.incrementAndGet();
        reachability.answered();

        assertThat(reachability.hasAnsweredSince(begin)).isTrue();
    }
}
