package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;

/** What gaps are asked for with. */
record GapArguments(
        String municipality,
        PeerSet peers,
        List<GapKind> in,
        int atLeast,
        @Nullable List<AgreementKind> kind,
        @Nullable Certainty certainty,
        @Nullable LocalDate activeOn,
        @Nullable PeriodInput activeDuring,
        int first) {

    CountedAgreements counted(LocalDate today) {
        return new CountedAgreements(kind, PeriodInput.of(activeOn, activeDuring, today));
    }

    /**
     * These arguments, checked.
     *
     * @throws InvalidArgument if a number is out of range
     */
    GapArguments checked() {
        if (atLeast < 1) {
            throw new InvalidArgument("atLeast", "wants 1 or more, has " + atLeast);
        }
        PageSize.checked("first", first);
        return this;
    }
}
