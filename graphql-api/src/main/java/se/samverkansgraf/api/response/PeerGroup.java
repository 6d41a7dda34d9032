package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Peers on one basis.
 *
 * @param of the municipality whose peers they are, or null where they are nobody's
 * @param profiles whose priorities are known, where the basis asks for them; else null
 */
public record PeerGroup(
        PeerBasis by,
        @Nullable Municipality of,
        List<Peer> peers,
        @Nullable ProfileCoverage profiles) {

    /** The peers without what makes them peers. */
    public List<Municipality> municipalities() {
        return peers.stream().map(Peer::municipality).toList();
    }
}
