package se.samverkansgraf.api.graph;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.Responsible;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.fact.Subject;
import se.samverkansgraf.model.fact.Undertaking;

/** A commitment of a test agreement: binding, by both sides, performed, unless said otherwise. */
final class TestCommitment {

    private final String text;
    private EnumSet<Party> parties = EnumSet.of(Party.MUNICIPALITY, Party.POLICE);
    private Strength strength = Strength.BINDING;
    private CommitmentFunction function = CommitmentFunction.PERFORMS;
    private Certainty certainty = Certainty.CERTAIN;
    private String[] methods = {};
    private String[] focusAreas = {};
    private String[] targetGroups = {};
    private String[] roles = {};
    private String[] actors = {};
    private @Nullable Measure measure;

    private TestCommitment(String text) {
        this.text = text;
    }

    static TestCommitment of(String text) {
        return new TestCommitment(text);
    }

    String text() {
        return text;
    }

    String[] methods() {
        return methods;
    }

    TestCommitment by(Party first, Party... others) {
        parties = EnumSet.of(first, others);
        return this;
    }

    TestCommitment strength(Strength other) {
        strength = other;
        return this;
    }

    TestCommitment function(CommitmentFunction other) {
        function = other;
        return this;
    }

    TestCommitment unsure() {
        certainty = Certainty.UNSURE;
        return this;
    }

    TestCommitment uses(String... ids) {
        methods = ids;
        return this;
    }

    TestCommitment concerns(String... ids) {
        focusAreas = ids;
        return this;
    }

    TestCommitment forGroup(String... ids) {
        targetGroups = ids;
        return this;
    }

    TestCommitment role(String... ids) {
        roles = ids;
        return this;
    }

    TestCommitment actor(String... ids) {
        actors = ids;
        return this;
    }

    TestCommitment measured(Comparator comparator, String value, String unit, @Nullable Per per) {
        var evidence = new Evidence(new se.samverkansgraf.model.fact.Span(0, 1), 1, "x", "test-measure");
        measure = new Measure(comparator, new BigDecimal(value), unit, per, null, null, evidence);
        return this;
    }

    Commitment fact(Evidence evidence, @Nullable Integer priority) {
        return new Commitment(
                text,
                new Undertaking(parties, strength, function, certainty),
                new Responsible(TestAgreement.uses(evidence, actors), TestAgreement.uses(evidence, roles)),
                new Subject(
                        TestAgreement.uses(evidence, methods),
                        TestAgreement.uses(evidence, focusAreas),
                        TestAgreement.uses(evidence, targetGroups)),
                measured(evidence),
                priority,
                List.of(evidence));
    }

    Goal goal(Evidence evidence) {
        return new Goal(
                text, certainty, TestAgreement.uses(evidence, focusAreas), measured(evidence), List.of(evidence));
    }

    private @Nullable Measure measured(Evidence evidence) {
        return measure == null
                ? null
                : new Measure(
                        measure.comparator(), measure.value(), measure.unit(), measure.per(), null, null, evidence);
    }
}
