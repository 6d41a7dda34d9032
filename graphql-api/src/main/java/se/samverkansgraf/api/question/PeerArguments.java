package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.response.PeerBasis;
import se.samverkansgraf.model.fact.AgreementKind;

/** What peers are asked for with. */
record PeerArguments(
        String of,
        List<PeerBasis> by,
        int within,
        int nearest,
        @Nullable List<AgreementKind> kind,
        @Nullable LocalDate activeOn,
        @Nullable PeriodInput activeDuring) {

    /** A set for each basis, each once. */
    Stream<PeerSet> sets() {
        if (by.contains(PeerBasis.LIST)) {
            throw new InvalidArgument("by", "cannot be LIST, which nobody is a peer by");
        }
        return by.stream().distinct().map(basis -> new PeerSet(basis, of, within, nearest, null));
    }

    CountedAgreements counted(LocalDate today) {
        return new CountedAgreements(kind, PeriodInput.of(activeOn, activeDuring, today));
    }
}
