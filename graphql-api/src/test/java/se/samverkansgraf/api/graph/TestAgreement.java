package se.samverkansgraf.api.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Mentioned;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Stated;
import se.samverkansgraf.model.fact.Validity;

/** An agreement of a test document. */
final class TestAgreement {

    private final TestDocument document;
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

    TestAgreement(TestDocument document, String title) {
        this.document = document;
        this.title = new Stated<>(title, document.heading(title));
    }

    TestAgreement kind(AgreementKind other) {
        kind = other;
        return this;
    }

    TestAgreement municipality(String code) {
        municipalities.add(new MunicipalityParty(code, document.line("Kommun " + code)));
        return this;
    }

    TestAgreement policeArea(String written, String id) {
        policeAreas.add(new PoliceAreaParty(written, id, document.line("Lokalpolisområde " + written)));
        return this;
    }

    TestAgreement valid(LocalDate from, LocalDate to) {
        stated = new Validity(from, to, false, document.line("Gäller från %s till %s".formatted(from, to)));
        return this;
    }

    TestAgreement signed(LocalDate day) {
        signedOn = new Stated<>(day, document.line("Undertecknat " + day));
        return this;
    }

    TestAgreement signatory(String role, Party party) {
        signatories.add(new Signatory(null, role, party, document.line("Undertecknas av " + role)));
        return this;
    }

    TestAgreement priority(String heading, String... focusAreas) {
        return priority(null, heading, focusAreas);
    }

    /** A priority inside that of the rank. */
    TestAgreement priority(@Nullable Integer parent, String heading, String... focusAreas) {
        var evidence = document.heading(heading);
        priorities.add(
                new Priority(priorities.size() + 1, heading, uses(evidence, focusAreas), parent, List.of(evidence)));
        return this;
    }

    /** A commitment under the last priority. */
    TestAgreement commitment(TestCommitment commitment) {
        var evidence = document.line(commitment.text());
        methods.addAll(uses(evidence, commitment.methods()));
        commitments.add(commitment.fact(evidence, priorities.isEmpty() ? null : priorities.size()));
        return this;
    }

    TestAgreement goal(String words, String... focusAreas) {
        var evidence = document.line(words);
        goals.add(new Goal(words, Certainty.CERTAIN, uses(evidence, focusAreas), null, List.of(evidence)));
        return this;
    }

    TestAgreement goal(TestCommitment goal) {
        var evidence = document.line(goal.text());
        goals.add(goal.goal(evidence));
        return this;
    }

    TestAgreement followUp(String words, String forum, String timesPerYear) {
        var evidence = document.line(words);
        followUps.add(new FollowUp(words, new ConceptUse(forum, evidence), new BigDecimal(timesPerYear), evidence));
        return this;
    }

    TestAgreement cited(Cited.Kind sort, String words) {
        cited.add(new Cited(sort, words, document.line(words)));
        return this;
    }

    /** A method that is named and nothing more. */
    TestAgreement named(String words, String method) {
        methods.add(new ConceptUse(method, document.line(words)));
        return this;
    }

    TestDocument end() {
        return document;
    }

    AgreementFacts facts(Span span) {
        var header = new AgreementHeader(
                kind, title, municipalities, policeAreas, new Clocks(stated, null, signedOn), signatories);
        var roles = signatories.stream()
                .map(each -> new ConceptUse(each.role(), each.evidence()))
                .toList();
        var mentioned = new Mentioned(methods, roles, List.of(new ConceptUse("polis", title.evidence())), List.of());
        return new AgreementFacts(span, header, priorities, commitments, goals, followUps, cited, mentioned);
    }

    static List<ConceptUse> uses(Evidence evidence, String... ids) {
        return List.of(ids).stream().map(id -> new ConceptUse(id, evidence)).toList();
    }
}
