package se.samverkansgraf.api.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.fact.AgreementKind;

/**
 * What was agreed.
 *
 * @param key the key in the graph
 * @param content what is only there where it was asked for, or null
 */
public record Agreement(
        String id,
        String key,
        AgreementKind kind,
        String title,
        Clocks clocks,
        List<Municipality> municipalities,
        List<PoliceArea> policeAreas,
        List<String> policeAreasWritten,
        @Nullable AgreementContent content)
        implements Node {

    /** The agreement of a row, without its content. */
    public static Agreement of(Row row, SharedNodes shared) {
        return new Agreement(
                GlobalId.of(Agreement.class, row.text("id")),
                row.text("id"),
                row.constant("kind", AgreementKind.class),
                row.text("title"),
                Clocks.of(row),
                shared.places().municipalities(row.texts("municipalities")),
                shared.places().policeAreas(row.texts("policeAreas")),
                row.texts("policeAreasWritten"),
                null);
    }

    /** The agreement of a row, with what of its content the row holds. */
    public static Agreement withContent(Row row, SharedNodes shared) {
        var own = of(row, shared);
        return new Agreement(
                own.id,
                own.key,
                own.kind,
                own.title,
                own.clocks,
                own.municipalities,
                own.policeAreas,
                own.policeAreasWritten,
                AgreementContent.of(row, own, shared));
    }

    public @Nullable LocalDate validFrom() {
        return clocks.validFrom();
    }

    public @Nullable LocalDate validTo() {
        return clocks.validTo();
    }

    public boolean openEnded() {
        return clocks.openEnded();
    }

    public ValidityBasis validityBasis() {
        return clocks.basis();
    }

    public @Nullable LocalDate titleFrom() {
        return clocks.titleFrom();
    }

    public @Nullable LocalDate titleTo() {
        return clocks.titleTo();
    }

    public @Nullable LocalDate signedOn() {
        return clocks.signedOn();
    }

    public List<Signatory> signatories() {
        return known().signatories();
    }

    public List<Priority> priorities() {
        return known().priorities();
    }

    /** The focus areas of the priorities, each once. */
    public List<FocusArea> focusAreas() {
        return priorities().stream()
                .flatMap(priority -> priority.focusAreas().stream())
                .distinct()
                .toList();
    }

    public List<Goal> goals() {
        return known().goals();
    }

    public List<FollowUp> followUps() {
        return known().followUps();
    }

    public List<Citation> citations() {
        return known().citations();
    }

    public List<Mention> mentions() {
        return known().mentions();
    }

    public List<Document> documents() {
        return known().documents();
    }

    public int words() {
        return ownText().words();
    }

    public @Nullable Double ownTextShare() {
        return ownText().share();
    }

    private OwnText ownText() {
        return Objects.requireNonNull(known().ownText(), "the wording was not asked for");
    }

    public List<AgreementEvidence> evidence() {
        return known().evidence();
    }

    public @Nullable Agreement belongsTo() {
        return known().relatives().belongsTo();
    }

    public List<Agreement> parts() {
        return known().relatives().parts();
    }

    public @Nullable Agreement predecessor() {
        return known().relatives().predecessor();
    }

    public @Nullable Agreement successor() {
        return known().relatives().successor();
    }

    private AgreementContent known() {
        if (content == null) {
            throw new IllegalStateException("the content of agreement %s was not asked for".formatted(key));
        }
        return content;
    }
}
