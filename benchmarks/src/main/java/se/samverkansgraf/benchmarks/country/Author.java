package se.samverkansgraf.benchmarks.country;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Comparator;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Mentioned;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Per;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Responsible;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Stated;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.fact.Subject;
import se.samverkansgraf.model.fact.Undertaking;
import se.samverkansgraf.model.fact.Validity;
import se.samverkansgraf.model.vocabulary.Concept;

/** Writes one agreement and its facts. */
final class Author {

    private static final List<Set<Party>> SIDES = List.of(
            EnumSet.of(Party.MUNICIPALITY, Party.POLICE), EnumSet.of(Party.MUNICIPALITY), EnumSet.of(Party.POLICE));
    private static final List<Strength> STRENGTHS = List.of(Strength.values());
    private static final List<CommitmentFunction> FUNCTIONS = List.of(CommitmentFunction.values());

    private final Slot slot;
    private final Chance chance;
    private final Page page = new Page();
    private final List<Priority> priorities = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    Author(Slot slot, Chance chance) {
        this.slot = slot;
        this.chance = chance;
    }

    /**
     * A document with one agreement.
     *
     * @param sentences what is undertaken, in order, five to a priority; none where the document was read poorly
     */
    DocumentFacts write(List<Sentence> sentences) {
        AgreementHeader header = header();
        for (int i = 0; i < sentences.size(); i++) {
            if (i % 5 == 0) {
                addPriority(sentences.get(i).focusArea());
            }
            addCommitment(sentences.get(i));
        }
        List<FollowUp> followUps = chance.in(0.7) ? List.of(followUp()) : List.of();
        List<ConceptUse> methods = commitments.stream()
                .flatMap(each -> each.subject().methods().stream())
                .toList();
        var mentioned = new Mentioned(methods, List.of(), List.of(), List.of());
        var sections = page.sections();
        var whole = new Span(0, page.text().length());
        var facts = new AgreementFacts(whole, header, priorities, commitments, goals, followUps, List.of(), mentioned);
        var name = slot.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".txt";
        var identity = new DocumentIdentity(page.sha256(), name, "text/plain", 1);
        return new DocumentFacts(identity, page.text(), sections, List.of(facts));
    }

    private AgreementHeader header() {
        Evidence title = page.heading(slot.title());
        Evidence party =
                page.line("Mellan %s och polisen.".formatted(slot.municipality().kommunName()));
        Evidence period = page.line("Gäller från %s till %s.".formatted(slot.from(), slot.to()));
        Evidence signed = page.line("Undertecknat %s av kommunstyrelsens ordförande.".formatted(slot.from()));
        return new AgreementHeader(
                slot.kind(),
                new Stated<>(slot.title(), title),
                List.of(new MunicipalityParty(slot.municipality().code(), party)),
                List.of(),
                new Clocks(
                        new Validity(slot.from(), slot.to(), false, period), null, new Stated<>(slot.from(), signed)),
                List.of(new Signatory(null, "kommunstyrelsens-ordforande", Party.MUNICIPALITY, signed)));
    }

    private void addPriority(Concept focusArea) {
        Evidence heading = page.heading(focusArea.sv());
        int rank = priorities.size() + 1;
        priorities.add(new Priority(
                rank, focusArea.sv(), List.of(new ConceptUse(focusArea.id(), heading)), null, List.of(heading)));
        if (chance.in(0.5)) {
            Evidence goal = page.line("Målet är att minska %s med 10 procent.".formatted(focusArea.sv()));
            var measure = measure(Comparator.EQUAL, 10, "procent", null, goal);
            var topic = List.of(new ConceptUse(focusArea.id(), goal));
            goals.add(new Goal(goal.quote(), Certainty.CERTAIN, topic, measure, List.of(goal)));
        }
    }

    private void addCommitment(Sentence sentence) {
        Evidence line = page.line(sentence.words());
        Measure measure =
                sentence.times() == 0 ? null : measure(Comparator.AT_LEAST, sentence.times(), "gånger", Per.YEAR, line);
        CommitmentFunction function = sentence.role() == null ? CommitmentFunction.PERFORMS : chance.skewed(FUNCTIONS);
        commitments.add(new Commitment(
                sentence.words(),
                new Undertaking(chance.any(SIDES), chance.skewed(STRENGTHS), function, Certainty.CERTAIN),
                new Responsible(List.of(), uses(sentence.role(), line)),
                new Subject(
                        uses(sentence.method(), line),
                        uses(sentence.focusArea(), line),
                        uses(sentence.targetGroup(), line)),
                measure,
                priorities.size(),
                List.of(line)));
    }

    private FollowUp followUp() {
        Evidence line = page.line("Styrgruppen följer upp överenskommelsen två gånger per år.");
        return new FollowUp(line.quote(), null, BigDecimal.valueOf(2), line);
    }

    private static Measure measure(Comparator comparator, int value, String unit, @Nullable Per per, Evidence line) {
        return new Measure(comparator, BigDecimal.valueOf(value), unit, per, null, null, line);
    }

    private static List<ConceptUse> uses(@Nullable Concept concept, Evidence line) {
        return Stream.ofNullable(concept)
                .map(each -> new ConceptUse(each.id(), Page.within(line, each.sv())))
                .toList();
    }
}
