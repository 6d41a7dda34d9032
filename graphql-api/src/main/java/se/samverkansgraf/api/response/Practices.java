package se.samverkansgraf.api.response;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What peers do. */
public record Practices(@Nullable LocalDate from, @Nullable LocalDate to, PeerGroup group, List<Practice> practices) {

    /** The peers by what is known of them. */
    public CoverageCount peers() {
        var silent = practices.stream()
                .filter(practice -> practice.coverage() != Coverage.STATED)
                .map(Practice::known)
                .toList();
        return CoverageCount.of(practices.size() - silent.size(), silent);
    }
}
