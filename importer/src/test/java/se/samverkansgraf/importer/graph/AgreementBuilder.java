package se.samverkansgraf.importer.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Mentioned;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Responsible;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Stated;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.fact.Subject;
import se.samverkansgraf.model.fact.Undertaking;
import se.samverkansgraf.model.fact.Validity;

/** Writes an agreement into a document's text, together with its facts. */
final class AgreementBuilder {

    private final DocumentBuilder document;
    private final Stated<String> title;
    private AgreementKind kind = AgreementKind.CITIZEN_PROMISE;
    private @Nullable Validity stated;
    private @Nullable Stated<LocalDate> signedOn;
    private final List<MunicipalityParty> municipalities = new ArrayList<>();
    private final List<PoliceAreaParty> policeAreas = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<Priority> priorities = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();
    private final List<ConceptUse> methods = new ArrayList<>();

    AgreementBuilder(DocumentBuilder document, String title) {
        this.document = document;
        this.title = new Stated<>(title, document.heading(title, 1));
    }

    AgreementBuilder kind(AgreementKind otherKind) {
        kind = otherKind;
        return this;
    }

    AgreementBuilder municipality(String code) {
        municipalities.add(new MunicipalityParty(code, document.said("Kommun " + code)));
        return this;
    }

    AgreementBuilder policeArea(String written, @Nullable String id) {
        policeAreas.add(new PoliceAreaParty(written, id, document.said("Lokalpolisområde " + written)));
        return this;
    }

    AgreementBuilder valid(int firstYear, int lastYear) {
        var evidence = document.said("Gäller från %d till %d".formatted(firstYear, lastYear));
        stated = new Validity(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31), false, evidence);
        return this;
    }

    AgreementBuilder signed(LocalDate day) {
        signedOn = new Stated<>(day, document.said("Undertecknat " + day));
        return this;
    }

    AgreementBuilder signatory(@Nullable String name, String role) {
        signatories.add(new Signatory(name, role, Party.MUNICIPALITY, document.said(name + ", " + role)));
        return this;
    }

    AgreementBuilder priority(String heading, String focusArea) {
        var evidence = document.heading(heading, 2);
        priorities.add(new Priority(
                priorities.size() + 1, heading, List.of(new ConceptUse(focusArea, evidence)), null, List.of(evidence)));
        return this;
    }

    /** A priority inside the first one. */
    AgreementBuilder innerPriority(String heading, String focusArea) {
        var evidence = document.heading(heading, 3);
        priorities.add(new Priority(
                priorities.size() + 1, heading, List.of(new ConceptUse(focusArea, evidence)), 1, List.of(evidence)));
        return this;
    }

    /** A commitment of both sides by the method SSPF, under the last priority. */
    AgreementBuilder commitment(String words) {
        return commitment(words, Responsible.NOBODY, EnumSet.of(Party.MUNICIPALITY, Party.POLICE));
    }

    AgreementBuilder commitment(String words, Responsible responsible, EnumSet<Party> parties) {
        var evidence = document.said(words);
        var method = new ConceptUse("sspf", evidence);
        methods.add(method);
        commitments.add(new Commitment(
                words,
                new Undertaking(parties, Strength.BINDING, CommitmentFunction.PERFORMS, Certainty.CERTAIN),
                responsible,
                new Subject(
                        List.of(method),
                        List.of(new ConceptUse("narkotika", evidence)),
                        List.of(new ConceptUse("ungdomar", evidence))),
                measure(evidence),
                priorities.isEmpty() ? null : priorities.size(),
                List.of(evidence)));
        return this;
    }

    AgreementBuilder goal(String words) {
        var evidence = document.said(words);
        goals.add(new Goal(
                words,
                Certainty.UNSURE,
                List.of(new ConceptUse("narkotika", evidence)),
                measure(evidence),
                List.of(evidence)));
        return this;
    }

    AgreementBuilder followUp(String words) {
        var evidence = document.said(words);
        followUps.add(new FollowUp(words, new ConceptUse("lokalt-bra", evidence), new BigDecimal("2"), evidence));
        return this;
    }

    AgreementBuilder cited(String words) {
        cited.add(new Cited(Cited.Kind.DATA_SOURCE, words, document.said(words)));
        return this;
    }

    DocumentBuilder end() {
        return document;
    }

    AgreementFacts facts(Span span) {
        var header = new AgreementHeader(
                kind, title, municipalities, policeAreas, new Clocks(stated, null, signedOn), signatories);
        var mentioned = new Mentioned(
                methods,
                signatories.stream()
                        .map(each -> new ConceptUse(each.role(), each.evidence()))
                        .toList(),
                List.of(new ConceptUse("polis", title.evidence())),
                List.of(new ConceptUse("ungdomar", title.evidence())));
        return new AgreementFacts(span, header, priorities, commitments, goals, followUps, cited, mentioned);
    }

    private static Measure measure(Evidence evidence) {
        return new Measure(
                Comparator.AT_LEAST,
                new BigDecimal("20"),
                "tillfällen",
                Per.MONTH,
                "utfallet 2016",
                LocalDate.of(2025, 12, 31),
                evidence);
    }
}
