package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A peer, and why it is one.
 *
 * @param similarity of its priorities, above 0 to 1, where the basis asks for it; else null
 * @param sharedPriorities what makes up the similarity, the weightiest first
 */
public record Peer(Municipality municipality, @Nullable Double similarity, List<SharedPriority> sharedPriorities) {

    /** A peer by what it is, whatever it prioritises. */
    public static Peer of(Municipality municipality) {
        return new Peer(municipality, null, List.of());
    }
}
