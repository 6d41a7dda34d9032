package se.samverkansgraf.acceptance.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Validity;

/** Facts as one line each, for golden files that a person reviews; places are told only where asked for. */
public final class FactLines {

    private final List<String> lines = new ArrayList<>();
    private final Places places;

    /** Whether lines tell where a fact stands. */
    public enum Places {
        /** Offsets and pages are told. */
        SHOWN,
        /** They are left out, so that formats can be compared. */
        HIDDEN
    }

    private FactLines(Places places) {
        this.places = places;
    }

    /** The facts of a document, a line each, in the text's order. */
    public static List<String> of(DocumentFacts facts, Places places) {
        FactLines made = new FactLines(places);
        facts.agreements().forEach(made::agreement);
        return made.lines;
    }

    private void agreement(AgreementFacts facts) {
        AgreementHeader header = facts.header();
        add(
                "agreement",
                header.kind() + " '" + header.title().value() + "'",
                header.title().evidence());
        header.municipalities().forEach(each -> add("  municipality", each.code(), each.evidence()));
        header.policeAreas().forEach(each -> add("  police area", each.written() + " = " + each.id(), each.evidence()));
        validity("  stated", header.clocks().stated());
        validity("  title", header.clocks().title());
        if (header.clocks().signedOn() != null) {
            add(
                    "  signed",
                    header.clocks().signedOn().value().toString(),
                    header.clocks().signedOn().evidence());
        }
        header.signatories().forEach(each -> add("  signatory", each.role() + " " + each.party(), each.evidence()));
        facts.priorities().forEach(this::priority);
        facts.commitments().forEach(this::commitment);
        facts.goals()
                .forEach(goal -> add(
                        "  goal",
                        goal.certainty() + " " + ids(goal.focusAreas()) + measure(goal.measure()) + " '" + goal.text()
                                + "'",
                        goal.evidence().get(0)));
        facts.followUps()
                .forEach(each -> add(
                        "  follow-up",
                        (each.forum() == null ? "" : each.forum().id() + " ")
                                + (each.timesPerYear() == null ? "" : each.timesPerYear() + "/year ")
                                + "'" + each.text() + "'",
                        each.evidence()));
        facts.cited().forEach(each -> add("  " + each.kind(), "'" + each.text() + "'", each.evidence()));
        lines.add("  methods " + ids(facts.mentioned().methods()));
        lines.add("  roles " + ids(facts.mentioned().roles()));
        lines.add("  actors " + ids(facts.mentioned().actors()));
        lines.add("  groups " + ids(facts.mentioned().targetGroups()));
    }

    private void validity(String name, @Nullable Validity validity) {
        if (validity != null) {
            String end = validity.openEnded() ? "open" : String.valueOf(validity.to());
            add(name, validity.from() + ".." + end, validity.evidence());
        }
    }

    private void priority(Priority priority) {
        String parent = priority.parentRank() == null ? "" : " under " + priority.parentRank();
        add(
                "  priority",
                priority.rank() + parent + " " + ids(priority.focusAreas()) + " '" + priority.heading() + "'",
                priority.evidence().get(0));
    }

    private void commitment(Commitment commitment) {
        add(
                "  commitment",
                "%s %s %s%s by %s%s %s'%s'"
                        .formatted(
                                commitment.undertaking().strength(),
                                commitment.undertaking().function(),
                                commitment.undertaking().parties(),
                                commitment.undertaking().certainty().ordinal() == 0 ? "" : " unsure",
                                ids(commitment.responsible().actors())
                                        + ids(commitment.responsible().roles()),
                                " about " + ids(commitment.subject().methods())
                                        + ids(commitment.subject().focusAreas())
                                        + ids(commitment.subject().targetGroups()),
                                measure(commitment.measure()),
                                commitment.text()),
                commitment.evidence().get(0));
    }

    private static String measure(@Nullable Measure measure) {
        if (measure == null) {
            return "";
        }
        String per = measure.per() == null ? "" : " per " + measure.per();
        return "(%s %s %s%s) "
                .formatted(measure.comparator().sign(), measure.value().toPlainString(), measure.unit(), per);
    }

    private static String ids(List<ConceptUse> uses) {
        return uses.stream().map(ConceptUse::id).sorted().collect(Collectors.joining(" ", "[", "]"));
    }

    private void add(String name, String value, Evidence evidence) {
        String place = places == Places.SHOWN
                ? " @%d..%d p%d %s"
                        .formatted(evidence.span().start(), evidence.span().end(), evidence.page(), evidence.rule())
                : "";
        lines.add(name + " " + value + place);
    }
}
