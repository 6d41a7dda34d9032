package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;

/** What practices are asked for with. */
record PracticeArguments(
        PeerSet peers,
        @Nullable List<String> method,
        @Nullable List<String> focusArea,
        @Nullable List<AgreementKind> kind,
        @Nullable Certainty certainty,
        @Nullable LocalDate activeOn,
        @Nullable PeriodInput activeDuring) {

    CountedAgreements counted(LocalDate today) {
        return new CountedAgreements(kind, PeriodInput.of(activeOn, activeDuring, today));
    }
}
