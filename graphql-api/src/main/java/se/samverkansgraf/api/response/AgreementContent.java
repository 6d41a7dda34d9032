package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/** What an agreement holds; what was not asked for is empty. */
record AgreementContent(
        List<Signatory> signatories,
        List<Priority> priorities,
        List<Goal> goals,
        List<FollowUp> followUps,
        List<Citation> citations,
        List<Mention> mentions,
        Relatives relatives,
        List<Document> documents,
        @Nullable OwnText ownText,
        List<AgreementEvidence> evidence) {

    static AgreementContent of(Row row, Agreement agreement, SharedNodes shared) {
        return new AgreementContent(
                row.rows("signatories", each -> Signatory.of(each, shared)),
                row.rows("priorities", each -> Priority.of(each, agreement, shared)),
                row.rows("goals", each -> Goal.of(each, agreement, shared)),
                row.rows("followUps", each -> FollowUp.of(each, agreement, shared)),
                row.rows("citations", each -> Citation.of(each, agreement)),
                row.rows("mentions", each -> Mention.of(each, shared)),
                Relatives.in(row, shared),
                row.rows("documents", Document::of),
                row.has("wording") ? OwnText.of(row.row("wording")) : null,
                row.rows("evidence", AgreementEvidence::of));
    }
}
